import type { PhraseTable } from './phrases.ts';
import { readWord, type ClusterTable, type Word } from './word.ts';
import { wordNumbers, type WordNumbers } from './word-features.ts';

/** A word type: what is worked out once for all its places in all drafts. */
export interface Entry<Scores> {
  readonly word: Word;
  readonly numbers: WordNumbers;
  /** A number for each stem, the same for the same stem of any word of the vocabulary. */
  readonly stemIds: readonly number[];
  readonly scores: Scores;
}

/** The word types met so far. */
export interface Vocabulary<Scores> {
  /** The entry of a token's text; the empty text is what stands before and behind a sentence. */
  entryOf(text: string): Entry<Scores>;
  readonly size: number;
  /** One more than the greatest number of a stem. */
  readonly stemCount: number;
}

export function createVocabulary<Scores>(
  phrases: PhraseTable,
  clusters: ClusterTable,
  weigh: (word: Word, numbers: WordNumbers) => Scores,
): Vocabulary<Scores> {
  const entries = new Map<string, Entry<Scores>>();
  const stems = new Map<string, number>();

  function stemId(folded: string): number {
    const known = stems.get(folded);
    if (known !== undefined) return known;
    stems.set(folded, stems.size);
    return stems.size - 1;
  }

  function makeEntry(text: string): Entry<Scores> {
    const word = readWord(text, phrases, clusters);
    const numbers = wordNumbers(word);
    const stemIds = word.foldedStems.map(stemId);
    return { word, numbers, stemIds, scores: weigh(word, numbers) };
  }

  return {
    entryOf(text: string) {
      const known = entries.get(text);
      if (known) return known;
      const made = makeEntry(text);
      entries.set(text, made);
      return made;
    },
    get size() {
      return entries.size;
    },
    get stemCount() {
      return stems.size;
    },
  };
}
