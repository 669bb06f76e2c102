import type { Foreign, Imported, LeftOut, RuleEntry } from './imported.ts';
import { ruleId } from './imported.ts';

/** A line of a list of replacements. */
export interface Pair {
  readonly wrong: string;
  readonly rights: readonly string[];
  readonly note?: string | undefined;
  /** 1-based. */
  readonly line: number;
}

/** Rules of a list of replacements: one for all that have no note, and one for each that has. */
export function importPairs(
  pairs: readonly Pair[],
  { name }: Foreign,
  more: readonly LeftOut[] = [],
): Imported {
  const leftOut: LeftOut[] = [...more];
  const seen = new Map<string, Pair>();
  for (const pair of pairs) {
    if (pair.wrong === '' || pair.rights.length === 0) leftOut.push({ line: pair.line, message: INCOMPLETE });
    else if (seen.has(pair.wrong)) leftOut.push({ line: pair.line, message: repeated(pair.wrong) });
    else seen.set(pair.wrong, pair);
  }
  const plain = [...seen.values()].filter(({ note }) => !note);
  const noted = [...seen.values()].filter(({ note }) => note);
  const rules: RuleEntry[] = noted.map((pair, i) => ({
    ...swapRule(ruleId(name, i + 1), [pair]),
    why: pair.note,
  }));
  return { rules: plain.length > 0 ? [swapRule(ruleId(name), plain), ...rules] : rules, leftOut };
}

function swapRule(id: string, pairs: readonly Pair[]): RuleEntry {
  const swap = pairs.map(({ wrong, rights }) => [wrong, rights.length === 1 ? rights[0] : rights] as const);
  return { id, kind: 'swap', severity: 'warning', swap: Object.fromEntries(swap) };
}

const INCOMPLETE = {
  ar: 'سطر ليس فيه كلمة وما يُكتب مكانها.',
  en: 'A line without a word and what to write in its place.',
};

function repeated(wrong: string): LeftOut['message'] {
  return {
    ar: `«${wrong}» وردت من قبل؛ أُخذ بالأولى.`,
    en: `"${wrong}" stands there before; the first counts.`,
  };
}
