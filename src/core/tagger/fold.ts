import { bare } from '../text/characters.ts';

/** Letters that are counted as another one: the hamzas on their bare letters. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
]);

/**
 * The word as it is counted in `word-clusters.tsv`: without tashkeel and tatweel, hamzas on their bare letters. A final
 * ى stays, since «على» is not «علي».
 */
export function foldHamza(word: string): string {
  return bare(word).replace(/[أإآٱؤئ]/g, (letter) => FOLDED.get(letter)!);
}
