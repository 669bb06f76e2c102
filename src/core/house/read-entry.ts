import { safeParse, type GenericSchema } from 'valibot';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import { issueProblem, unknownKey } from './issue-problem.ts';

/** Takes what is wrong in a style file, one by one. */
export type Report = (problem: ConfigurationProblem) => void;

export type PlainMap = Readonly<Record<string, unknown>>;

/** Reads a value by its schema; undefined where it is wrong. Keys that nobody knows are reported and left out. */
export function readEntry<Value>(
  schema: GenericSchema<unknown, Value> & { readonly entries?: PlainMap },
  given: unknown,
  path: readonly string[],
  report: Report,
): Value | undefined {
  const { entries } = schema;
  const known = isMap(given) && entries ? knownKeys(given, Object.keys(entries), path, report) : given;
  const { success, output, issues } = safeParse(schema, known);
  if (success) return output;
  for (const issue of issues) report(issueProblem(path, issue));
  return undefined;
}

/** Whether a value is a map of keys and values. */
export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map without the keys that nobody knows; a schema would name the first of them only. */
export function knownKeys(
  given: PlainMap,
  keys: readonly string[],
  path: readonly string[],
  report: Report,
): PlainMap {
  const entries = Object.entries(given);
  for (const [key] of entries) if (!keys.includes(key)) report(unknownKey([...path, key], keys));
  return Object.fromEntries(entries.filter(([key]) => keys.includes(key)));
}

/** The entries of a section that must be a map; none where it is empty or something else. */
export function entriesOf(
  section: unknown,
  path: readonly string[],
  report: Report,
): readonly (readonly [key: string, value: unknown])[] {
  if (section === undefined || section === null) return [];
  if (isMap(section)) return Object.entries(section);
  report({ path, message: notAMap(`«${path.at(-1)}»`, `"${path.at(-1)}"`) });
  return [];
}

/** The items of a section that must be a list; none where it is empty or something else. */
export function itemsOf(section: unknown, path: readonly string[], report: Report): readonly unknown[] {
  if (section === undefined || section === null) return [];
  if (Array.isArray(section)) return section;
  const [key] = path;
  report({
    path,
    message: { ar: `«${key}» يجب أن تكون قائمة.`, en: `"${key}" must be a list.` },
  });
  return [];
}

/** Says that something must be a map of keys and values. */
export function notAMap(ar: string, en: string): ConfigurationProblem['message'] {
  return { ar: `${ar} يجب أن يكون أزواجا من مفتاح وقيمة.`, en: `${en} must be a map of keys and values.` };
}
