import {
  array,
  literal,
  minEntries,
  minLength,
  nullable,
  pipe,
  record,
  strictObject,
  string,
  union,
  type InferOutput,
} from 'valibot';
import { defineBlockRule, type Rule } from '../rule.ts';
import { isQuoted } from '../text/quotations.ts';
import { alternatives } from './alternatives.ts';
import { baseEntries, except, inflect, noFix, phrase, quotations } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import { phraseList } from './phrase-list.ts';
import { fillMessage, localizedOf } from './texts.ts';

/** Phrases that are not written, each with a note to the editor where the entry has one. */
export const forbidSchema = strictObject({
  ...baseEntries,
  kind: literal('forbid'),
  forbid: union([pipe(array(phrase), minLength(1)), pipe(record(phrase, nullable(string())), minEntries(1))]),
  fix: noFix,
  quotations,
  except,
  inflect,
});
export type ForbidEntry = InferOutput<typeof forbidSchema>;

const SUMMARY = { ar: 'كلمات لا تُكتب', en: 'Words that are not written' };
const MESSAGE = { ar: 'لا تكتب «{found}»', en: 'Do not write «{found}»' };

export function compileForbid(entry: ForbidEntry): Rule {
  const { forbid } = entry;
  const [keys, notes] = Array.isArray(forbid) ? [forbid, []] : [Object.keys(forbid), Object.values(forbid)];
  const phrases = keys.flatMap((key, i) => alternatives(key).map(({ text }) => ({ text, note: notes[i] })));
  const message = entry.message === undefined ? MESSAGE : localizedOf(entry.message);
  const list = phraseList(
    phrases.map(({ text }) => text),
    entry,
  );
  return defineBlockRule({
    meta: declaredMeta(entry, SUMMARY, 'none'),
    phrases: list.wanted,
    check(block, { matches, report }) {
      for (const match of matches) {
        const { start, end, written, phrase } = match;
        if (list.isOtherWord(match) || (entry.quotations !== 'check' && isQuoted(block, start))) continue;
        const { ar, en } = fillMessage(message, { found: written });
        const { note } = phrases[phrase]!;
        const advice = note ? `: ${note}` : '';
        report({ start, end, message: { ar: ar + advice, en: en + advice } });
      }
    },
  });
}
