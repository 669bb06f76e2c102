/** The signs that make a word a regular expression. */
const SIGNS = /[\\^$.|?*+()[\]{}]/;

/** Whether a text is meant as a regular expression. */
export function hasSigns(text: string): boolean {
  return SIGNS.test(text);
}

/** Whether a text is words and no regular expression. */
export function isWord(text: string): boolean {
  return text.trim() !== '' && !hasSigns(text);
}
