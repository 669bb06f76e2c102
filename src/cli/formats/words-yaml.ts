/** The words as the section `words` of a style file; they are letters alone and need no quotation marks. */
export function wordsYaml(words: readonly string[]): string {
  return words.length === 0 ? 'words: []\n' : `words:\n${words.map((word) => `  - ${word}\n`).join('')}`;
}
