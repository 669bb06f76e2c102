/** The words as a dictionary of hunspell: their number, then one a line. */
export function wordsDictionary(words: readonly string[]): string {
  return [words.length, ...words].map((line) => `${line}\n`).join('');
}
