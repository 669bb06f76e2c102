import {
  contextFeatures,
  contextOf,
  countDraft,
  type FirstReading,
} from '../../src/core/tagger/draft-context.ts';
import { createDecoder } from '../../src/core/tagger/decoder.ts';
import { mix } from '../../src/core/tagger/hash.ts';
import { jointFeatures, MOST_JOINT_FEATURES } from '../../src/core/tagger/joint-features.ts';
import type { Transitions } from '../../src/core/tagger/decode.ts';
import { BUCKET_STRIDE, type Model } from '../../src/core/tagger/model.ts';
import type { PhraseTable } from '../../src/core/tagger/phrases.ts';
import { makeSentence, type Sentence } from '../../src/core/tagger/sentence.ts';
import { createVocabulary, type Entry, type Vocabulary } from '../../src/core/tagger/vocabulary.ts';
import { TAG_STRIDE } from '../../src/core/tagger/tags.ts';
import { OWN_PLACE, PLACES, visitFeatures } from '../../src/core/tagger/word-features.ts';
import type { ClusterTable } from '../../src/core/tagger/word.ts';
import { learn, type Example, type Learnt } from './perceptron.ts';
import { seeded } from './seeded.ts';
import type { TaggedSentence } from './tagged-text.ts';

/** The lists and groups that features are made of. */
export interface Tables {
  readonly phrases: PhraseTable;
  readonly clusters: ClusterTable;
}

/** A stretch of text that stands for a draft, in each spelling that is learnt from. */
export type Window = readonly (readonly TaggedSentence[])[];

export interface TrainingOptions {
  readonly bucketBits: number;
  readonly epochs: number;
  readonly margin: number;
  readonly missMargin: number;
  readonly seed: number;
  /** The first pass is taught on all parts but one and read on that one, so that the second meets its real faults. */
  readonly folds: number;
}

/** What one pass learnt: `TAG_STRIDE` weights a bucket. */
interface PassModel {
  readonly weights: Int8Array;
  readonly transitions: Transitions;
}

/** The buckets of a word's features as seen from each place around it. */
type Places = readonly (readonly number[])[];

interface PreparedSentence {
  readonly sentence: Sentence<Places>;
  /** For the first pass. */
  readonly example: Example;
}

/** Teaches both passes. The same windows and options give the same model. */
export function trainModel(windows: readonly Window[], tables: Tables, options: TrainingOptions): Model {
  const { bucketBits, folds } = options;
  const mask = (1 << bucketBits) - 1;
  const vocabulary = createVocabulary<Places>(tables.phrases, tables.clusters, (word, numbers) => {
    const places = Array.from({ length: PLACES }, (): number[] => []);
    visitFeatures(word, numbers, (feature, reach) => {
      for (let place = OWN_PLACE - reach; place <= OWN_PLACE + reach; place++) {
        places[place]!.push(mix(feature, place) & mask);
      }
    });
    return places;
  });
  const edge = vocabulary.entryOf('');
  const prepared = windows.map((spellings) =>
    spellings.map((sentences) =>
      sentences.map((sentence) => prepare(sentence, tables, vocabulary, edge, mask)),
    ),
  );
  const first = quantize(learnFrom(prepared, ({ example }) => example, options));
  const again = prepared.map((spellings) => spellings.map((): Example[] => []));
  for (let fold = 0; fold < folds; fold++) {
    const others = prepared.filter((_, i) => i % folds !== fold);
    const pass = quantize(learnFrom(others, ({ example }) => example, options));
    const read = firstReader(pass, tables, bucketBits);
    for (let i = fold; i < prepared.length; i += folds) {
      prepared[i]!.forEach((sentences, spelling) => {
        const readings = sentences.map(({ sentence }, at): FirstReading<Places> => ({
          sentence,
          tags: read(windows[i]![spelling]![at]!),
        }));
        const counts = countDraft(readings, vocabulary.stemCount);
        again[i]![spelling] = readings.map((reading, at) =>
          withContext(sentences[at]!, reading, contextOf(reading, counts), mask),
        );
      });
    }
  }
  const second = quantize(learnFrom(again, (example) => example, options));
  return joinPasses(first, second, bucketBits);
}

/** Sentences of all windows, each with its spellings side by side. */
function learnFrom<T>(
  windows: readonly (readonly (readonly T[])[])[],
  exampleOf: (item: T) => Example,
  { bucketBits, seed, ...training }: TrainingOptions,
): Learnt {
  const variants = windows.flatMap((spellings) =>
    spellings[0]!.map((_, at) => spellings.map((sentences) => exampleOf(sentences[at]!))),
  );
  return learn(variants, { ...training, bucketCount: 1 << bucketBits, random: seeded(seed) });
}

/** The first pass as the product runs it. */
function firstReader(
  first: PassModel,
  { phrases, clusters }: Tables,
  bucketBits: number,
): (sentence: TaggedSentence) => Uint8Array {
  const decoder = createDecoder(joinPasses(first, first, bucketBits));
  const vocabulary = createVocabulary(phrases, clusters, decoder.weigh);
  const edge = vocabulary.entryOf('');
  return (sentence) => decoder.readFirst(sentenceOf(sentence, vocabulary, phrases), edge).tags;
}

/** A tagged sentence as the tagger reads one. */
export function sentenceOf<Scores>(
  { words }: TaggedSentence,
  vocabulary: Vocabulary<Scores>,
  phrases: PhraseTable,
): Sentence<Scores> {
  const entries = words.map((word) => vocabulary.entryOf(word));
  return makeSentence(
    entries,
    [...words.keys()],
    words.map(() => 0),
    phrases,
  );
}

function prepare(
  tagged: TaggedSentence,
  { phrases }: Tables,
  vocabulary: Vocabulary<Places>,
  edge: Entry<Places>,
  mask: number,
): PreparedSentence {
  const sentence = sentenceOf(tagged, vocabulary, phrases);
  const { entries } = sentence;
  const joint = new Int32Array(MOST_JOINT_FEATURES);
  const features: number[] = [];
  const starts = [0];
  for (let i = 0; i < entries.length; i++) {
    for (let place = 0; place < PLACES; place++) {
      for (const bucket of (entries[i + place - OWN_PLACE] ?? edge).scores[place]!) features.push(bucket);
    }
    const count = jointFeatures(sentence, i, edge, joint);
    for (let f = 0; f < count; f++) features.push(joint[f]! & mask);
    starts.push(features.length);
  }
  const example: Example = {
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    breaks: sentence.breaks,
    tags: tagged.tags,
  };
  return { sentence, example };
}

/** The example with the features of the second pass added to those of the first. */
function withContext(
  { example }: PreparedSentence,
  reading: FirstReading<Places>,
  context: Int32Array,
  mask: number,
): Example {
  const added = new Int32Array(MOST_JOINT_FEATURES);
  const features: number[] = [];
  const starts = [0];
  for (let i = 0; i < reading.tags.length; i++) {
    for (let f = example.starts[i]!; f < example.starts[i + 1]!; f++) features.push(example.features[f]!);
    const count = contextFeatures(reading, context, i, added);
    for (let f = 0; f < count; f++) features.push(added[f]! & mask);
    starts.push(features.length);
  }
  return { ...example, features: Int32Array.from(features), starts: Int32Array.from(starts) };
}

/** Weights in steps of a 127th of the greatest one; transitions in the same steps. */
function quantize({ weights, transitions }: Learnt): PassModel {
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = 127 / greatest;
  return {
    weights: Int8Array.from(weights, (weight) => Math.round(weight * scale)),
    transitions: Int32Array.from(transitions, (weight) => Math.round(weight * scale)),
  };
}

function joinPasses(first: PassModel, second: PassModel, bucketBits: number): Model {
  const weights = new Int8Array(BUCKET_STRIDE << bucketBits);
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
    const from = bucket * TAG_STRIDE;
    weights.set(first.weights.subarray(from, from + TAG_STRIDE), bucket * BUCKET_STRIDE);
    weights.set(second.weights.subarray(from, from + TAG_STRIDE), bucket * BUCKET_STRIDE + TAG_STRIDE);
  }
  return { bucketBits, weights, transitions: [first.transitions, second.transitions] };
}
