import { remember } from '../text/remember.ts';
import { scoreVariant } from './score-variant.ts';

/** The names of a newsroom's day, and more names than one of them is like. */
const MOST_NAMES = 20_000;
const MOST_ALIKE = 200;

const scoresOf = remember(MOST_NAMES, (name) => remember(MOST_ALIKE, (other) => scoreVariant(name, other)));

/** `scoreVariant`, remembered: between two keystrokes almost all pairs of a draft are the same. */
export function scorePair(a: string, b: string): number {
  // Whatever the letters, half a name more is another name.
  if (Math.abs(a.length - b.length) * 2 > Math.min(a.length, b.length)) return 0;
  return a < b ? scoresOf(a)(b) : scoresOf(b)(a);
}
