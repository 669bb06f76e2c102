import {
  array,
  boolean,
  maxLength,
  nonEmpty,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
  type InferOutput,
  type ObjectEntries,
  type StrictObjectSchema,
} from 'valibot';

/** The longest phrase with all its alternatives, as in `كافة {الدول|المناطق}`; more is no phrase. */
const LONGEST_PHRASE = 1000;

/** Text with more in it than digits, blanks and tashkeel: those are the keys of a list. No `u` flag, which JSON Schema cannot carry. */
export const phrase = pipe(string(), regex(/[^\s\d\u0640\u064b-\u0652]/), maxLength(LONGEST_PHRASE));

const text = pipe(string(), nonEmpty());

/** A text in Arabic, or in both languages. */
const localized = union([text, strictObject({ ar: text, en: optional(text) })]);
export type LocalizedEntry = InferOutput<typeof localized>;

/** The keys that every declared rule may have. */
export const baseEntries = {
  id: pipe(string(), regex(/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/)),
  severity: optional(picklist(['error', 'warning', 'information', 'hint', 'off'])),
  summary: optional(localized),
  message: optional(localized),
  why: optional(localized),
  examples: optional(
    strictObject({
      bad: optional(array(strictObject({ text, fixed: optional(text) }))),
      good: optional(array(union([text, strictObject({ text })]))),
    }),
  ),
} satisfies ObjectEntries;

/** What all kinds of declared rules have in common. */
export type BaseEntry = InferOutput<StrictObjectSchema<typeof baseEntries, undefined>>;

/** What becomes of the findings of a rule that knows what to write. */
export const fix = optional(picklist(['safe', 'choice', 'none']));

/** The same for a rule that only reports. */
export const noFix = optional(picklist(['none']));

/** Whether words in direct quotations are looked at. */
export const quotations = optional(picklist(['skip', 'check']));

/** Phrases inside which nothing is found. */
export const except = optional(array(phrase));

/** Whether words are found with the endings that Arabic gives them, and with those of nouns or of verbs. */
export const inflect = optional(union([boolean(), picklist(['noun', 'verb'])]));
