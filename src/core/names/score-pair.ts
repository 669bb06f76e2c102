import { scoreVariant } from './score-variant.ts';

/** A newsroom's day of pairs; beyond it the memory starts anew. */
const MAX_KNOWN = 50_000;
const known = new Map<string, Map<string, number>>();
let size = 0;

/** `scoreVariant`, remembered: between two keys almost all pairs of a draft are the same. */
export function scorePair(a: string, b: string): number {
  // Whatever the letters, half a name more is another name.
  if (Math.abs(a.length - b.length) * 2 > Math.min(a.length, b.length)) return 0;
  const [first, second] = a < b ? [a, b] : [b, a];
  let scores = known.get(first);
  if (!scores) known.set(first, (scores = new Map()));
  let score = scores.get(second);
  if (score === undefined) {
    if (size >= MAX_KNOWN) {
      known.clear();
      known.set(first, (scores = new Map()));
      size = 0;
    }
    scores.set(second, (score = scoreVariant(first, second)));
    size++;
  }
  return score;
}
