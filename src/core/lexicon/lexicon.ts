import type { Candidate } from './find-confused.ts';
import type { HouseWords } from './house-words.ts';

/** A word that may have been meant. */
export interface Suggestion extends Candidate {
  /** Whether the news writes it, or the word that it is a form of, again and again. */
  readonly isCommon: boolean;
}

/** The words of the language. Tashkeel and tatweel are looked past; clitics are part of the words. */
export interface Lexicon {
  /** Names what it was made from: two of the same version answer alike. */
  readonly version: string;
  /** Whether the word is one of the language: «الكتاب», «وبكتابها», «كِتاب». */
  has(word: string): boolean;
  /**
   * What may have been meant for a word that is none, the likeliest first; words that `isUsed` in the same draft come
   * before all others. Empty where nothing is likely: then the word may as well be a name.
   */
  suggest(word: string, isUsed?: (word: string) => boolean): readonly Suggestion[];
  /** The words that differ from the word by one slip of the fingers: letters swapped, doubled, left out, beside the key. */
  typos(word: string): readonly string[];
  /** The words of the house, none unless `withWords` has given them. */
  readonly houseWords: HouseWords;
  /** The same words with those of a house on top: entries as `createHouseWords` reads them. */
  withWords(entries: readonly string[]): Lexicon;
}
