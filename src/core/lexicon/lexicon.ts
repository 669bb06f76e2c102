/** The words of the language. Tashkeel and tatweel are looked past; clitics are part of the words. */
export interface Lexicon {
  /** Names what it was made from: two of the same version answer alike. */
  readonly version: string;
  /** Whether the word is one of the language: «الكتاب», «وبكتابها», «كِتاب». */
  has(word: string): boolean;
}
