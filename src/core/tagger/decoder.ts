import { contextFeatures, type FirstReading } from './draft-context.ts';
import { decode } from './decode.ts';
import { jointFeatures, MOST_JOINT_FEATURES } from './joint-features.ts';
import type { Model, PassModel } from './model.ts';
import type { Sentence } from './sentence.ts';
import { TAG_COUNT, TAG_STRIDE } from './tags.ts';
import { REACH, type Entry } from './vocabulary.ts';

/** What a word adds to the scores of the words around it in each pass: a row for each place from `-REACH` to `REACH`. */
export type WordScores = readonly [first: Int32Array, second: Int32Array];

/** The two passes of the tagger. */
export interface Decoder {
  /** Adds up the weights of a word's features, seen from each place around it. */
  weigh(features: readonly (readonly number[])[]): WordScores;
  /** The tags of a sentence read by itself. */
  readFirst(sentence: Sentence<WordScores>, edge: Entry<WordScores>): FirstReading<WordScores>;
  /** The tags of a sentence read with the rest of the draft in mind. */
  readAgain(reading: FirstReading<WordScores>, context: Int32Array, edge: Entry<WordScores>): Uint8Array;
}

export function createDecoder(model: Model): Decoder {
  const mask = (1 << model.bucketBits) - 1;
  const features = new Int32Array(MOST_JOINT_FEATURES);
  let scores = new Int32Array(1024 * TAG_STRIDE);

  function sumOf({ weights }: PassModel, values: readonly number[], sums: Int32Array, at: number): void {
    for (const value of values) {
      const bucket = (value & mask) * TAG_STRIDE;
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[at + tag]! += weights[bucket + tag]!;
    }
  }

  /** Scores a word by its own features and those of the words around it, as they were summed up beforehand. */
  function addWordScores({ entries }: Sentence<WordScores>, pass: 0 | 1, edge: Entry<WordScores>): void {
    const { length } = entries;
    for (let i = 0; i < length; i++) {
      const row = i * TAG_STRIDE;
      scores.fill(0, row, row + TAG_STRIDE);
      for (let offset = -REACH; offset <= REACH; offset++) {
        const sums = (entries[i + offset] ?? edge).scores[pass];
        const at = (offset + REACH) * TAG_STRIDE;
        for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag]! += sums[at + tag]!;
      }
    }
  }

  function addFeatures({ weights }: PassModel, count: number, i: number): void {
    const row = i * TAG_STRIDE;
    for (let f = 0; f < count; f++) {
      const bucket = (features[f]! & mask) * TAG_STRIDE;
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag]! += weights[bucket + tag]!;
    }
  }

  function prepare(sentence: Sentence<WordScores>, pass: 0 | 1, edge: Entry<WordScores>): void {
    const room = sentence.entries.length * TAG_STRIDE;
    if (scores.length < room) scores = new Int32Array(room * 2);
    addWordScores(sentence, pass, edge);
  }

  function tagsOf({ transitions }: PassModel, sentence: Sentence<WordScores>): Uint8Array {
    const tags = new Uint8Array(sentence.entries.length);
    decode(scores, tags.length, transitions, sentence.breaks, tags);
    return tags;
  }

  return {
    weigh(places) {
      const sums: WordScores = [
        new Int32Array(places.length * TAG_STRIDE),
        new Int32Array(places.length * TAG_STRIDE),
      ];
      places.forEach((values, place) => {
        sumOf(model.first, values, sums[0], place * TAG_STRIDE);
        sumOf(model.second, values, sums[1], place * TAG_STRIDE);
      });
      return sums;
    },
    readFirst(sentence, edge) {
      prepare(sentence, 0, edge);
      for (let i = 0; i < sentence.entries.length; i++) {
        addFeatures(model.first, jointFeatures(sentence, i, edge, features), i);
      }
      return { sentence, tags: tagsOf(model.first, sentence) };
    },
    readAgain(reading, context, edge) {
      const { sentence } = reading;
      prepare(sentence, 1, edge);
      for (let i = 0; i < sentence.entries.length; i++) {
        const count = jointFeatures(sentence, i, edge, features);
        addFeatures(model.second, count + contextFeatures(reading, context, i, features, count), i);
      }
      return tagsOf(model.second, sentence);
    },
  };
}
