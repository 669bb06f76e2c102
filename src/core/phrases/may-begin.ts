import { rememberLast } from '../text/remember-last.ts';

/** No prefix is longer: «وبال». */
const LONGEST_PREFIX = 4;
const LETTER = 63;
const LAM = 'ل'.charCodeAt(0);
const ARTICLE = pairAt('ال', 0);

/**
 * A test whether a folded word may begin a phrase that begins with one of these words, behind any prefix. Most words are
 * passed over by pairs of letters, without being cut out: a word that is none of them at any place of its head fails.
 */
export const beginTest = rememberLast((words: ReadonlyMap<string, unknown>): ((word: string) => boolean) => {
  const pairs = new Uint8Array((LETTER + 1) * (LETTER + 1));
  for (const word of words.keys()) pairs[pairAt(word, 0)] = 1;

  function hasPair(word: string): boolean {
    for (let i = 0; i < word.length && i <= LONGEST_PREFIX; i++) {
      if (pairs[pairAt(word, i)] === 1) return true;
      // «للقاهرة» has lost the alef of «القاهرة».
      if (pairs[ARTICLE] === 1 && word.charCodeAt(i) === LAM && word.charCodeAt(i + 1) === LAM) return true;
    }
    return false;
  }

  return (word) => hasPair(word) && mayBegin(word, words);
});

/** A letter with the one behind it, or with the end of the word, as a number; other letters may share it. */
function pairAt(word: string, i: number): number {
  const next = i + 1 < word.length ? word.charCodeAt(i + 1) & LETTER : 0;
  return ((word.charCodeAt(i) & LETTER) << 6) | next;
}

function mayBegin(word: string, words: ReadonlyMap<string, unknown>): boolean {
  if (words.has(word)) return true;
  let cut = 0;
  if ('وف'.includes(word.charAt(0)) && words.has(word.slice(++cut))) return true;
  if (cut < word.length && 'بلك'.includes(word.charAt(cut)) && words.has(word.slice(++cut))) return true;
  for (let i = 0; i <= cut; i++) {
    if (word.startsWith('ال', i) && words.has(word.slice(i + 2))) return true;
    if (i === 0 || word[i - 1] !== 'ل' || word[i] !== 'ل') continue;
    if (words.has(`ا${word.slice(i)}`) || words.has(word.slice(i + 1))) return true;
  }
  return false;
}
