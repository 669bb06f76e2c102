import { contextFeatures, type FirstReading } from './draft-context.ts';
import { decode } from './decode.ts';
import { mix } from './hash.ts';
import { jointFeatures, MOST_JOINT_FEATURES } from './joint-features.ts';
import { BUCKET_STRIDE, type Model } from './model.ts';
import type { Sentence } from './sentence.ts';
import { TAG_COUNT, TAG_STRIDE } from './tags.ts';
import type { Entry } from './vocabulary.ts';
import type { Word } from './word.ts';
import { OWN_PLACE, PLACES, visitFeatures, type WordNumbers } from './word-features.ts';

/** What a word adds to the scores of itself and of the words around it: a row for each place, as wide as a bucket. */
export type WordScores = Int32Array;

/** A sentence that the first pass read. */
export interface Reading extends FirstReading<WordScores> {
  /** The scores of each word in the second pass without what the draft says, `TAG_STRIDE` a word. */
  readonly ownScores: Int32Array;
}

/** The two passes of the tagger. */
export interface Decoder {
  /** Adds up the weights of a word's features, seen from each place around it. */
  weigh(word: Word, numbers: WordNumbers): WordScores;
  /** Reads a sentence by itself. */
  readFirst(sentence: Sentence<WordScores>, edge: Entry<WordScores>): Reading;
  /** The tags of a sentence read with the rest of the draft in mind. */
  readAgain(reading: Reading, context: Int32Array): Uint8Array;
}

export function createDecoder({ bucketBits, weights, transitions }: Model): Decoder {
  const mask = (1 << bucketBits) - 1;
  const features = new Int32Array(MOST_JOINT_FEATURES);
  let scores = new Int32Array(1024 * TAG_STRIDE);

  function makeRoom(length: number): void {
    if (scores.length < length * TAG_STRIDE) scores = new Int32Array(length * TAG_STRIDE * 2);
  }

  function tagsOf(sentence: Sentence<WordScores>, pass: 0 | 1): Uint8Array {
    const tags = new Uint8Array(sentence.entries.length);
    decode(scores, tags.length, transitions[pass], sentence.breaks, tags);
    return tags;
  }

  return {
    weigh(word, numbers) {
      const sums = new Int32Array(PLACES * BUCKET_STRIDE);
      visitFeatures(word, numbers, (feature, reach) => {
        for (let place = OWN_PLACE - reach; place <= OWN_PLACE + reach; place++) {
          const row = place * BUCKET_STRIDE;
          const bucket = (mix(feature, place) & mask) * BUCKET_STRIDE;
          for (let i = 0; i < BUCKET_STRIDE; i++) sums[row + i]! += weights[bucket + i]!;
        }
      });
      return sums;
    },
    readFirst(sentence, edge) {
      const { entries } = sentence;
      const { length } = entries;
      const ownScores = new Int32Array(length * TAG_STRIDE);
      makeRoom(length);
      scores.fill(0, 0, length * TAG_STRIDE);
      for (let i = 0; i < length; i++) {
        const row = i * TAG_STRIDE;
        // A word's own features and those of the words around it were summed up beforehand.
        for (let place = 0; place < PLACES; place++) {
          const sums = (entries[i + place - OWN_PLACE] ?? edge).scores;
          const at = place * BUCKET_STRIDE;
          for (let tag = 0; tag < TAG_COUNT; tag++) {
            scores[row + tag]! += sums[at + tag]!;
            ownScores[row + tag]! += sums[at + TAG_STRIDE + tag]!;
          }
        }
        const count = jointFeatures(sentence, i, edge, features);
        for (let f = 0; f < count; f++) {
          const at = (features[f]! & mask) * BUCKET_STRIDE;
          for (let tag = 0; tag < TAG_COUNT; tag++) {
            scores[row + tag]! += weights[at + tag]!;
            ownScores[row + tag]! += weights[at + TAG_STRIDE + tag]!;
          }
        }
      }
      return { sentence, tags: tagsOf(sentence, 0), ownScores };
    },
    readAgain(reading, context) {
      const { sentence, tags, ownScores } = reading;
      makeRoom(tags.length);
      scores.set(ownScores);
      for (let i = 0; i < tags.length; i++) {
        const row = i * TAG_STRIDE;
        const count = contextFeatures(reading, context, i, features);
        for (let f = 0; f < count; f++) {
          const at = (features[f]! & mask) * BUCKET_STRIDE + TAG_STRIDE;
          for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag]! += weights[at + tag]!;
        }
      }
      return tagsOf(sentence, 1);
    },
  };
}
