import { editOperations, LIGHT, OPERATIONS } from './edit-operations.ts';
import { variantWeights } from './variant-weights.ts';

const HEAVY = OPERATIONS.map((operation) => Number(!LIGHT.has(operation)));

/** What the model sees of two folded names: the operations between them, their number and their share of the letters. */
export function variantFeatures(a: string, b: string): readonly number[] | undefined {
  const counts = editOperations(a < b ? a : b, a < b ? b : a);
  if (!counts) return undefined;
  let each = 0;
  let heavy = 0;
  for (let i = 0; i < counts.length; i++) {
    each += counts[i]!;
    heavy += counts[i]! * HEAVY[i]!;
  }
  return [...counts, each, heavy / Math.max(a.length, b.length)];
}

/** The weights in the order of the features. */
const WEIGHTS = [
  ...OPERATIONS.map((operation) => variantWeights.operations[operation]),
  variantWeights.each,
  variantWeights.share,
];

/** How likely two folded names are spellings of one foreign name, from 0 to 1. */
export function scoreVariant(a: string, b: string): number {
  const features = variantFeatures(a, b);
  if (!features) return 0;
  let sum = variantWeights.bias;
  for (let i = 0; i < features.length; i++) sum += features[i]! * WEIGHTS[i]!;
  return 1 / (1 + Math.exp(-sum));
}
