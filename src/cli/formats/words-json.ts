import type { ListedWord } from '../../service/spelling-list.ts';

/** The words as one line of JSON, as `schemas/words.schema.json` describes it. */
export function wordsJson(words: readonly ListedWord[]): string {
  const listed = words.map(({ word, count, suggestion, forms, first: { path, position } }) => ({
    word,
    count,
    ...(suggestion !== undefined && { suggestion }),
    forms,
    first: { path, position },
  }));
  return `${JSON.stringify({ version: 1, words: listed })}\n`;
}
