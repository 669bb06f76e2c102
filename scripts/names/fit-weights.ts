/** A pair of folded names as features, and whether they are one name. */
export interface Sample {
  readonly features: readonly number[];
  readonly isVariant: boolean;
}

export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 3000;
const RATE = 0.05;
/** Keeps the weights of rare operations from running away. */
const RIDGE = 0.0005;

/**
 * Logistic regression by Adam with every weight held at or below 0: a difference must never make two names look more
 * alike. Without this the model learns from the pairs it sees and then fires on «آسيا» and «إثيوبيا».
 */
export function fitWeights(samples: readonly Sample[]): Fit {
  const groups = new Map<string, { features: readonly number[]; variants: number; count: number }>();
  for (const { features, isVariant } of samples) {
    const key = features.join(' ');
    const group = groups.get(key) ?? { features, variants: 0, count: 0 };
    group.variants += Number(isVariant);
    group.count++;
    groups.set(key, group);
  }
  const size = samples[0]!.features.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
    for (const { features, variants, count } of groups.values()) {
      const error =
        (count * probability(weights[0]!, weights.subarray(1), features) - variants) / samples.length;
      gradient[0]! += error;
      features.forEach((value, i) => (gradient[i + 1]! += error * value));
    }
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      const step = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-9);
      weights[i]! -= RATE * step;
      if (i > 0) weights[i] = Math.min(0, weights[i]!);
    }
  }
  return { bias: weights[0]!, weights: [...weights.subarray(1)] };
}

export function probability(bias: number, weights: ArrayLike<number>, features: readonly number[]): number {
  const sum = features.reduce((total, value, i) => total + value * weights[i]!, bias);
  return 1 / (1 + Math.exp(-sum));
}
