import type { Transitions } from './decode.ts';
import { TAG_STRIDE } from './tags.ts';

/** Weights of one bucket: those of the first pass, then those of the second, which are asked for together. */
export const BUCKET_STRIDE = 2 * TAG_STRIDE;

/**
 * What the tagger learnt. The first pass reads each sentence by itself, the second one knows what the first made of the
 * draft.
 */
export interface Model {
  /** The bucket of a feature is its hash, cut to as many bits. */
  readonly bucketBits: number;
  /** `BUCKET_STRIDE` weights a bucket. */
  readonly weights: Int8Array;
  readonly transitions: readonly [first: Transitions, second: Transitions];
}
