import { foldWord } from '../text/fold.ts';
import { remember } from '../text/remember.ts';

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ڤ', 'ف'],
  ['پ', 'ب'],
]);

/**
 * The key of a name: two names of one key differ in orthography alone, blanks, hyphens and the letters of other
 * alphabets among it. «عبدالله» and «عبد الله», «خليفه» and «خليفة», «كييڤ» and «كييف» share theirs; «علا» and «علاء» do not.
 */
export function foldName(name: string): string {
  const key = name.split(/[\s-]+/).map(foldWord).join(''); // prettier-ignore
  return key.replace(/[یکڤپ]/g, (letter) => LETTERS.get(letter)!);
}

const MAX_KNOWN = 20_000;

/** `foldName`, remembered for the words that come back at every keystroke. */
export const knownKey = remember(MAX_KNOWN, foldName);
