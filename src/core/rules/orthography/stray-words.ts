import type { PlacedWord } from './placed-words.ts';

/** The words of a draft that are not written as the others. */
export interface StrayWords<Style extends string> {
  /** How they should be written. */
  readonly wanted: Style;
  /** How many words are written so. */
  readonly kept: number;
  readonly first: PlacedWord;
  readonly strays: readonly PlacedWord[];
}

/**
 * Parts words by their style: those that are not of the chosen one, or of the one that most words have, of equals the
 * one that came first. Undefined where all are alike.
 */
export function strayWords<Style extends string>(
  words: readonly PlacedWord[],
  styleOf: (word: string) => Style,
  chosen: Style | 'majority',
): StrayWords<Style> | undefined {
  const wanted = chosen === 'majority' ? majority(words, styleOf) : chosen;
  const strays = words.filter(({ word }) => styleOf(word) !== wanted);
  const [first] = strays;
  return first && wanted && { wanted, kept: words.length - strays.length, first, strays };
}

function majority<Style extends string>(
  words: readonly PlacedWord[],
  styleOf: (word: string) => Style,
): Style | undefined {
  const counts = new Map<Style, number>();
  for (const { word } of words) counts.set(styleOf(word), (counts.get(styleOf(word)) ?? 0) + 1);
  let most: Style | undefined;
  for (const [style, count] of counts) if (most === undefined || count > counts.get(most)!) most = style;
  return most;
}
