import { scoreVariant } from './score-variant.ts';

/** A newsroom's day of pairs; beyond it the memory starts anew. */
const MAX_KNOWN = 20_000;
const known = new Map<string, number>();

/** `scoreVariant`, remembered: between two keys almost all pairs of a draft are the same. */
export function scorePair(a: string, b: string): number {
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  let score = known.get(pair);
  if (score === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(pair, (score = scoreVariant(a, b)));
  }
  return score;
}
