import { readFileSync } from 'node:fs';
import { OUTSIDE } from '../../src/core/tagger/tags.ts';
import type { TaggedSentence } from './tagged-text.ts';

/**
 * Makes a sentence spell final ى as today's news does. The corpus writes «علي» for «على» and «إلي» for «إلى», which
 * would teach that a preposition is a person; names are left alone. A word is respelt where the form in ى is the more
 * frequent one.
 */
export function modernSpelling(dictionaries: URL): (sentence: TaggedSentence) => TaggedSentence {
  const lines = readFileSync(new URL('word-clusters.tsv', dictionaries), 'utf8').split('\n');
  const ranks = new Map(lines.map((line, rank) => [line.split('\t')[0]!, rank]));
  const rankOf = (word: string): number =>
    ranks.get(word.replace(/[أإآ]/g, 'ا').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي')) ?? Infinity;
  return ({ words, tags }) => ({
    tags,
    words: words.map((word, i) => {
      if (tags[i] !== OUTSIDE || !word.endsWith('ي')) return word;
      const other = `${word.slice(0, -1)}ى`;
      return rankOf(other) < rankOf(word) ? other : word;
    }),
  });
}
