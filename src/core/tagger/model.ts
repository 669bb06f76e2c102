import type { Transitions } from './decode.ts';

/** What one pass of the tagger learnt. */
export interface PassModel {
  /** `TAG_STRIDE` weights a bucket; the bucket of a feature is its hash, cut to as many bits. */
  readonly weights: Int8Array;
  readonly transitions: Transitions;
}

/** The first pass reads each sentence by itself, the second one knows what the first made of the draft. */
export interface Model {
  readonly bucketBits: number;
  readonly first: PassModel;
  readonly second: PassModel;
}
