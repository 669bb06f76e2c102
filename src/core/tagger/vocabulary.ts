import { foldHamza } from './fold.ts';
import { mix } from './hash.ts';
import type { PhraseTable } from './phrases.ts';
import { readWord, type ClusterTable, type Word } from './word.ts';
import { wordFeatures, type WordFeatures } from './word-features.ts';

/** From two words before to two words behind. */
export const REACH = 2;

/** A word type: what is worked out once for all its places in all drafts. */
export interface Entry<Scores> {
  readonly word: Word;
  readonly features: WordFeatures;
  /** A number for each stem, the same for the same stem of any word of the vocabulary. */
  readonly stemIds: Int32Array;
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

/** `weigh` is given the features of the word as seen from each place around it, from `-REACH` to `REACH`. */
export function createVocabulary<Scores>(
  phrases: PhraseTable,
  clusters: ClusterTable,
  weigh: (features: readonly (readonly number[])[]) => Scores,
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
    const features = wordFeatures(word);
    const { own, near, far } = features;
    const scores = weigh(
      [far, near, own, near, far].map((values, place) => values.map((value) => mix(value, place))),
    );
    return {
      word,
      features,
      stemIds: Int32Array.from(word.stems, ({ word }) => stemId(foldHamza(word))),
      scores,
    };
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
