import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { NameLists } from '../../src/core/knowledge/index.ts';
import { areDistinct } from '../../src/core/names/distinct-names.ts';
import { OPERATIONS } from '../../src/core/names/edit-operations.ts';
import { foldName } from '../../src/core/names/fold-name.ts';
import { variantFeatures } from '../../src/core/names/score-variant.ts';
import { fitWeights, probability } from './fit-weights.ts';

interface Pair {
  readonly isVariant: boolean;
  /** Decided without the model: equal but for orthography, or kept apart by a guard. */
  readonly decided?: boolean;
  readonly features?: readonly number[];
}

interface Scored {
  readonly isVariant: boolean;
  readonly score: number;
}

const FOLDS = 5;
const PRECISION = 0.95;
const WEIGHTS = new URL('../../src/core/names/variant-weights.ts', import.meta.url);

/**
 * Prints precision, recall and F1 of each fold's pairs under the weights and the threshold that the other folds gave,
 * with the list of native names as the only guard and with all guards.
 */
export function evaluatePairs(source: string, lists: NameLists, writes: boolean): void {
  const rows = source.trim().split('\n').slice(1);
  const natives = (a: string, b: string) => lists.isNativeName(a) && lists.isNativeName(b);
  const guards = {
    'native names apart': natives,
    'all guards': (a: string, b: string) => areDistinct(a, b, lists),
  };
  for (const [name, guard] of Object.entries(guards)) {
    const pairs = rows.map((row) => readPair(row, guard));
    const folds = Array.from({ length: FOLDS }, (_, k) => pairs.filter((_pair, i) => i % FOLDS === k));
    const results = folds.map((fold) => {
      const others = folds.filter((each) => each !== fold).flat();
      const fit = fitPairs(others);
      const thresholds = {
        best: bestThreshold(scored(others, fit)),
        precise: preciseThreshold(scored(others, fit)),
      };
      return { test: scored(fold, fit), thresholds };
    });
    for (const choice of ['best', 'precise'] as const) {
      const sums = { right: 0, wrong: 0, missed: 0 };
      for (const { test, thresholds } of results) {
        const counts = count(test, thresholds[choice]);
        for (const key of ['right', 'wrong', 'missed'] as const) sums[key] += counts[key];
      }
      const at = results.map(({ thresholds }) => thresholds[choice].toFixed(2)).join(' ');
      console.log(`${pairs.length} pairs, ${name}, ${choice} threshold (${at}): ${told(sums)}`);
    }
    if (writes && name === 'all guards') void writeWeights(pairs);
  }
}

function readPair(row: string, guard: (a: string, b: string) => boolean): Pair {
  const [label, a = '', b = ''] = row.split('\t');
  const isVariant = label === '1';
  const [keyA, keyB] = [foldName(a), foldName(b)];
  if (keyA === keyB) return { isVariant, decided: true };
  const features = variantFeatures(keyA, keyB);
  return guard(a, b) || !features ? { isVariant, decided: false } : { isVariant, features };
}

function fitPairs(pairs: readonly Pair[]) {
  return fitWeights(pairs.flatMap(({ isVariant, features }) => (features ? [{ isVariant, features }] : [])));
}

function scored(pairs: readonly Pair[], { bias, weights }: ReturnType<typeof fitPairs>): readonly Scored[] {
  return pairs.map(({ isVariant, decided, features }) => ({
    isVariant,
    score: features ? probability(bias, weights, features) : Number(decided),
  }));
}

interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

function count(pairs: readonly Scored[], threshold: number): Counts {
  const held = pairs.filter(({ score }) => score >= threshold);
  const right = held.filter(({ isVariant }) => isVariant).length;
  return { right, wrong: held.length - right, missed: pairs.filter((pair) => pair.isVariant).length - right };
}

function measures({ right, wrong, missed }: Counts) {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function told(counts: Counts): string {
  const { precision, recall, f1 } = measures(counts);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

const THRESHOLDS = Array.from({ length: 91 }, (_, i) => 0.05 + i / 100);

function bestThreshold(pairs: readonly Scored[]): number {
  const f1 = (threshold: number) => measures(count(pairs, threshold)).f1;
  return THRESHOLDS.reduce((best, each) => (f1(each) > f1(best) ? each : best));
}

/** The lowest threshold from which on so many of the pairs held for one name are. */
function preciseThreshold(pairs: readonly Scored[]): number {
  return THRESHOLDS.find((each) => measures(count(pairs, each)).precision >= PRECISION) ?? 1;
}

async function writeWeights(pairs: readonly Pair[]): Promise<void> {
  const fit = fitPairs(pairs);
  const round = (value: number) => Number(value.toFixed(3));
  const operations = OPERATIONS.map((operation, i) => `${operation}: ${round(fit.weights[i]!)}`).join(', ');
  const [each, share] = fit.weights.slice(OPERATIONS.length).map(round);
  const source = `import type { Operation } from './edit-operations.ts';

    /** Written by \`npm run evaluate:names -- <pairs> --write\`: what makes two folded names look less alike. */
    export interface VariantWeights {
      readonly bias: number;
      /** Each use of an operation adds its weight; none is above 0, so that more differences never look more alike. */
      readonly operations: Readonly<Record<Operation, number>>;
      /** For each operation, whatever it is. */
      readonly each: number;
      /** For the share of the letters of the longer name that operations touch which are not light. */
      readonly share: number;
    }

    export const variantWeights: VariantWeights = {
      bias: ${round(fit.bias)}, operations: { ${operations} }, each: ${each}, share: ${share},
    };

    /** From this score on 95 of 100 pairs that the model holds for one name are one. */
    export const LIKELY = ${preciseThreshold(scored(pairs, fit)).toFixed(2)};
    `;
  const options = await resolveConfig(WEIGHTS.pathname);
  writeFileSync(WEIGHTS, await format(source, { ...options, parser: 'typescript' }));
}
