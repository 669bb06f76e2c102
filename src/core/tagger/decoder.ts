import { contextFeatures, type FirstReading } from './draft-context.ts';
import { decode } from './decode.ts';
import { mix } from './hash.ts';
import { jointFeatures, MOST_JOINT_FEATURES } from './joint-features.ts';
import type { Model } from './model.ts';
import type { Sentence } from './sentence.ts';
import { TAG_COUNT, TAG_STRIDE } from './tags.ts';
import type { Entry } from './vocabulary.ts';
import { featuresFrom, OWN_PLACE, PLACES, type WordFeatures } from './word-features.ts';

/** What a word adds to the scores of itself and of the words around it in each pass: a row for each place. */
export type WordScores = readonly [first: Int32Array, second: Int32Array];

/** The two passes of the tagger. */
export interface Decoder {
  /** Adds up the weights of a word's features, seen from each place around it. */
  weigh(features: WordFeatures): WordScores;
  /** The tags of a sentence read by itself. */
  readFirst(sentence: Sentence<WordScores>, edge: Entry<WordScores>): FirstReading<WordScores>;
  /** The tags of a sentence read with the rest of the draft in mind. */
  readAgain(reading: FirstReading<WordScores>, context: Int32Array, edge: Entry<WordScores>): Uint8Array;
}

/** Room for one feature: its weights in the first pass, then those in the second, which are asked for together. */
const FEATURE_STRIDE = 2 * TAG_STRIDE;

export function createDecoder(model: Model): Decoder {
  const mask = (1 << model.bucketBits) - 1;
  const weights = interleave(model);
  const transitions = [model.first.transitions, model.second.transitions] as const;
  const features = new Int32Array(MOST_JOINT_FEATURES);
  let scores = new Int32Array(1024 * TAG_STRIDE);

  function weigh(word: WordFeatures): WordScores {
    const first = new Int32Array(PLACES * TAG_STRIDE);
    const second = new Int32Array(PLACES * TAG_STRIDE);
    for (let place = 0; place < PLACES; place++) {
      const row = place * TAG_STRIDE;
      for (const value of featuresFrom(word, place)) {
        const bucket = (mix(value, place) & mask) * FEATURE_STRIDE;
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          first[row + tag]! += weights[bucket + tag]!;
          second[row + tag]! += weights[bucket + TAG_STRIDE + tag]!;
        }
      }
    }
    return [first, second];
  }

  /** Scores a word by its own features and those of the words around it, as they were summed up beforehand. */
  function addWordScores({ entries }: Sentence<WordScores>, pass: 0 | 1, edge: Entry<WordScores>): void {
    const { length } = entries;
    for (let i = 0; i < length; i++) {
      const row = i * TAG_STRIDE;
      scores.fill(0, row, row + TAG_STRIDE);
      for (let place = 0; place < PLACES; place++) {
        const sums = (entries[i + place - OWN_PLACE] ?? edge).scores[pass];
        const at = place * TAG_STRIDE;
        for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag]! += sums[at + tag]!;
      }
    }
  }

  function addFeatures(pass: 0 | 1, count: number, i: number): void {
    const row = i * TAG_STRIDE;
    for (let f = 0; f < count; f++) {
      const bucket = (features[f]! & mask) * FEATURE_STRIDE + pass * TAG_STRIDE;
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag]! += weights[bucket + tag]!;
    }
  }

  function prepare(sentence: Sentence<WordScores>, pass: 0 | 1, edge: Entry<WordScores>): void {
    const room = sentence.entries.length * TAG_STRIDE;
    if (scores.length < room) scores = new Int32Array(room * 2);
    addWordScores(sentence, pass, edge);
  }

  function tagsOf(pass: 0 | 1, sentence: Sentence<WordScores>): Uint8Array {
    const tags = new Uint8Array(sentence.entries.length);
    decode(scores, tags.length, transitions[pass], sentence.breaks, tags);
    return tags;
  }

  return {
    weigh,
    readFirst(sentence, edge) {
      prepare(sentence, 0, edge);
      for (let i = 0; i < sentence.entries.length; i++) {
        addFeatures(0, jointFeatures(sentence, i, edge, features), i);
      }
      return { sentence, tags: tagsOf(0, sentence) };
    },
    readAgain(reading, context, edge) {
      const { sentence } = reading;
      prepare(sentence, 1, edge);
      for (let i = 0; i < sentence.entries.length; i++) {
        const count = jointFeatures(sentence, i, edge, features);
        addFeatures(1, count + contextFeatures(reading, context, i, features, count), i);
      }
      return tagsOf(1, sentence);
    },
  };
}

function interleave({ first, second }: Model): Int8Array {
  const weights = new Int8Array(2 * first.weights.length);
  for (let at = 0; at < first.weights.length; at += TAG_STRIDE) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      weights[2 * at + tag] = first.weights[at + tag]!;
      weights[2 * at + TAG_STRIDE + tag] = second.weights[at + tag]!;
    }
  }
  return weights;
}
