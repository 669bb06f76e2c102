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

/** The word as lists are compared: beside the hamzas, a final ى is ي and a final ة is ه. */
export function foldForLists(word: string): string {
  const folded = foldHamza(word);
  if (folded.endsWith('ى')) return `${folded.slice(0, -1)}ي`;
  return folded.endsWith('ة') ? `${folded.slice(0, -1)}ه` : folded;
}
