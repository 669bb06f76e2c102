import { decode } from '../../src/core/tagger/decode.ts';
import { OUTSIDE, TAG_COUNT, TAG_STRIDE } from '../../src/core/tagger/tags.ts';

/** A sentence to learn from: the buckets of the features of its words, one after another. */
export interface Example {
  readonly features: Int32Array;
  /** Where the features of each word begin; one more at the end. */
  readonly starts: Int32Array;
  readonly breaks: Uint8Array;
  readonly tags: Uint8Array;
}

export interface Learnt {
  /** `TAG_STRIDE` weights a bucket. */
  readonly weights: Float32Array;
  /** Rows of `TAG_STRIDE`: behind each tag, and at the start of a sentence. */
  readonly transitions: Float64Array;
}

export interface Training {
  readonly bucketCount: number;
  readonly epochs: number;
  /** How much better the right tags must score than any others. */
  readonly margin: number;
  /** The same for a name that is not seen at all. */
  readonly missMargin: number;
  readonly random: () => number;
}

/**
 * The averaged structured perceptron: where the best tags are not the right ones, the weights of the right ones rise
 * and those of the others fall. `variants` holds each sentence in one or more spellings, which take turns.
 */
export function learn(
  variants: readonly (readonly Example[])[],
  { bucketCount, epochs, margin, missMargin, random }: Training,
): Learnt {
  const weights = new Float32Array(bucketCount * TAG_STRIDE);
  /** Each change times the step it was made at: what the average lacks. */
  const late = new Float64Array(bucketCount * TAG_STRIDE);
  const transitions = new Float64Array((TAG_COUNT + 1) * TAG_STRIDE);
  const lateTransitions = new Float64Array(transitions.length);
  const order = variants.map((_, i) => i);
  let step = 1;
  let scores = new Float64Array(0);
  let tags = new Uint8Array(0);

  function change(example: Example, sequence: Uint8Array, amount: number): void {
    const { features, starts } = example;
    for (let i = 0; i < example.tags.length; i++) {
      const tag = sequence[i]!;
      const before = i === 0 ? TAG_COUNT : sequence[i - 1]!;
      const beforeRight = i === 0 ? TAG_COUNT : example.tags[i - 1]!;
      const beforeBest = i === 0 ? TAG_COUNT : tags[i - 1]!;
      const isSame = example.tags[i] === tags[i];
      if (!isSame || beforeRight !== beforeBest) {
        transitions[before * TAG_STRIDE + tag]! += amount;
        lateTransitions[before * TAG_STRIDE + tag]! += amount * step;
      }
      if (isSame) continue;
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const at = features[f]! * TAG_STRIDE + tag;
        weights[at]! += amount;
        late[at]! += amount * step;
      }
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const spellings = variants[i]!;
      const example = spellings[(epoch + i) % spellings.length]!;
      const { length } = example.tags;
      if (scores.length < length * TAG_STRIDE) scores = new Float64Array(length * TAG_STRIDE * 2);
      if (tags.length < length) tags = new Uint8Array(length * 2);
      score(example, weights, scores, margin, missMargin);
      decode(scores, length, transitions, example.breaks, tags);
      if (!example.tags.every((tag, at) => tag === tags[at])) {
        change(example, example.tags, 1);
        change(example, tags, -1);
      }
      step++;
    }
  }
  return {
    weights: weights.map((weight, at) => weight - late[at]! / step),
    transitions: transitions.map((weight, at) => weight - lateTransitions[at]! / step),
  };
}

/** Every wrong tag is given `margin`, so that the right one must win by as much. */
function score(
  { features, starts, tags }: Example,
  weights: Float32Array,
  scores: Float64Array,
  margin: number,
  missMargin: number,
): void {
  for (let i = 0; i < tags.length; i++) {
    const row = i * TAG_STRIDE;
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag] = margin;
    scores[row + OUTSIDE] = missMargin;
    scores[row + tags[i]!] = 0;
    for (let f = starts[i]!; f < starts[i + 1]!; f++) {
      const at = features[f]! * TAG_STRIDE;
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag]! += weights[at + tag]!;
    }
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [list[i], list[other]] = [list[other]!, list[i]!];
  }
}
