import { bare } from '../text/characters.ts';

/**
 * The word as it is counted in `word-clusters.tsv`: without tashkeel and tatweel, hamzas on their bare letters. A final
 * ى stays, since «على» is not «علي».
 */
export function foldHamza(word: string): string {
  return bare(word)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي');
}

/** The word as lists are compared: beside the hamzas, a final ى is ي and a final ة is ه. */
export function foldForLists(word: string): string {
  return foldHamza(word).replace(/ى$/, 'ي').replace(/ة$/, 'ه');
}
