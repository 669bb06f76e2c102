import { foldWord } from '../text/fold.ts';

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
const known = new Map<string, string>();

/** `foldName`, remembered for the words that come back at every keystroke; beyond some thousands the memory starts anew. */
export function knownKey(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(name, (key = foldName(name)));
  }
  return key;
}
