import type { Block } from '../text/block.ts';
import { folded } from '../text/characters.ts';
import { isBlank } from '../text/token-text.ts';
import type { Token } from '../text/token.ts';

/** A stretch of a block between two dates, on its way through the grammar. */
export interface Reading {
  readonly block: Block;
  /** Index of its first token, behind the last date or mention. */
  readonly from: number;
  /** Index of the token at which the stretch ends; looking back is free. */
  readonly limit: number;
}

/** More blanks part what stands on their two sides. */
const MOST_BLANKS = 3;

/** Index of the token behind another, across blanks; undefined at the end of the stretch. */
export function following({ block: { tokens }, limit }: Reading, last: number): number | undefined {
  let at = last + 1;
  while (at - last <= MOST_BLANKS && isBlank(tokens[at])) at++;
  return at < limit && !isBlank(tokens[at]) ? at : undefined;
}

/** The token before another, across blanks. */
export function preceding({ block: { tokens } }: Reading, first: number): Token | undefined {
  let at = first - 1;
  while (first - at <= MOST_BLANKS && isBlank(tokens[at])) at--;
  return isBlank(tokens[at]) ? undefined : tokens[at];
}

/** The word at a token without tashkeel and tatweel; the empty string for anything but an Arabic word. */
export function wordAt({ block: { text, tokens } }: Reading, index: number | undefined): string {
  const token = index === undefined ? undefined : tokens[index];
  return token?.kind === 'word' ? folded(text, token.start, token.end) : '';
}

/** The mark at a token, or the empty string where it is none. */
export function markAt({ block: { text, tokens } }: Reading, index: number | undefined): string {
  const token = index === undefined ? undefined : tokens[index];
  return token?.kind === 'mark' ? text.slice(token.start, token.end) : '';
}

/** What «و» joins to a number: the token, and how many of its letters are the conjunction. */
export function joinedByAnd(
  reading: Reading,
  last: number,
): { readonly at: number; readonly prefix: number } | undefined {
  const at = following(reading, last);
  const word = wordAt(reading, at);
  if (at === undefined || !word.startsWith('و')) return undefined;
  if (word.length > 1) return { at, prefix: 1 };
  const next = following(reading, at);
  return next === undefined ? undefined : { at: next, prefix: 0 };
}
