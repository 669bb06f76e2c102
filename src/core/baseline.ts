import { integer, literal, minValue, number, pipe, record, safeParse, strictObject, string } from 'valibot';
import type { ReportedFinding, Review } from './engine.ts';

/**
 * The findings of a draft that are known: by rule and by the text found, how many. It has no positions, so that it holds when
 * the draft is edited elsewhere; one fault more of the same is news.
 */
export type KnownFindings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The known findings of drafts, by their paths from the folder that the baseline lies in, with forward slashes. */
export interface Baseline {
  readonly version: 1;
  readonly drafts: Readonly<Record<string, KnownFindings>>;
}

const count = pipe(number(), integer(), minValue(1));
const schema = strictObject({
  version: literal(1),
  drafts: record(string(), record(string(), record(string(), count))),
});

/** Reads a baseline; undefined for what is none. */
export function parseBaseline(source: string): Baseline | undefined {
  try {
    const parsed = safeParse(schema, JSON.parse(source));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a baseline in the order of paths, rules and texts, so that a change of it reads well beside what was before. */
export function formatBaseline({ version, drafts }: Baseline): string {
  const sorted = sortedBy(drafts, (known) => sortedBy(known, (texts) => sortedBy(texts, (each) => each)));
  return `${JSON.stringify({ version, drafts: sorted }, null, 2)}\n`;
}

/** All findings of a review as known ones. */
export function knownFindings({ draft, findings }: Review): KnownFindings {
  const known = new Map<string, Map<string, number>>();
  for (const { rule, start, end } of findings) {
    let texts = known.get(rule);
    if (!texts) known.set(rule, (texts = new Map()));
    const text = draft.text.slice(start, end);
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return Object.fromEntries([...known].map(([rule, texts]) => [rule, Object.fromEntries(texts)]));
}

/** The findings that are known, the first ones of each rule and text. */
export function findKnown(
  known: KnownFindings,
  text: string,
  findings: readonly ReportedFinding[],
): ReadonlySet<ReportedFinding> {
  const left = new Map<string, number>();
  return new Set(
    findings.filter(({ rule, start, end }) => {
      const found = text.slice(start, end);
      const key = `${rule} ${found}`;
      const count = left.get(key) ?? countOf(known, rule, found);
      left.set(key, count - 1);
      return count > 0;
    }),
  );
}

/** Own keys only: a text may be called like something that every object has. */
function countOf(known: KnownFindings, rule: string, text: string): number {
  const texts = Object.hasOwn(known, rule) ? known[rule]! : {};
  return Object.hasOwn(texts, text) ? texts[text]! : 0;
}

function sortedBy<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  const keys = Object.keys(values).sort();
  return Object.fromEntries(keys.map((key) => [key, change(values[key]!)]));
}
