/**
 * Teaches the tagger of names from a tagged text and writes `dictionaries/tagger.model`, the same bytes at every run:
 * `npm run train:names -- <file of token TAB tag> [--evaluate]`.
 *
 * `--evaluate` writes nothing. It cuts the text into windows of 25 sentences, learns from four of five and prints
 * precision, recall and F1 of whole names on every fifth window, once as the text is spelt and once in today's spelling.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModel } from '../src/core/tagger/model-file.ts';
import { evaluate } from './tagger/evaluate.ts';
import { modernSpelling } from './tagger/modern-spelling.ts';
import { seeded } from './tagger/seeded.ts';
import { swapNames } from './tagger/swap-names.ts';
import { readClusters, readPhrases } from './tagger/read-lists.ts';
import { readTagged } from './tagger/tagged-text.ts';
import { trainModel, type Window } from './tagger/train-model.ts';

const OPTIONS = { bucketBits: 18, epochs: 12, margin: 30, missMargin: 60, folds: 5, seed: 1 };
/** One window of so many is held back. */
const HELD_BACK = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { evaluate: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (!path) throw new Error('usage: train-tagger <file of token TAB tag> [--evaluate]');

const dictionaries = new URL('../dictionaries/', import.meta.url);
const tables = { phrases: readPhrases(dictionaries), clusters: readClusters(dictionaries) };
const spell = modernSpelling(dictionaries);
const drafts = readTagged(path);
const swap = swapNames(dictionaries, tables, seeded(OPTIONS.seed));
const windows = drafts.map((sentences): Window => {
  const today = sentences.map(spell);
  return [sentences, today, swap(today)];
});
const started = performance.now();
if (values.evaluate) {
  const model = trainModel(
    windows.filter((_, i) => !isHeldBack(i)),
    tables,
    OPTIONS,
  );
  const held = windows.filter((_, i) => isHeldBack(i));
  for (const [spelling, name] of [
    [0, 'as spelt'],
    [1, "in today's spelling"],
  ] as const) {
    console.log(`\nOn every ${HELD_BACK}th window of the text, ${name}:`);
    for (const line of evaluate(
      model,
      held.map((window) => window[spelling]!),
      tables,
    ))
      console.log(`  ${line}`);
  }
} else {
  const bytes = writeModel(trainModel(windows, tables, OPTIONS));
  writeFileSync(new URL('tagger.model', dictionaries), bytes);
  console.log(`dictionaries/tagger.model: ${bytes.length} bytes`);
}
console.log(`${Math.round((performance.now() - started) / 1000)} s`);

function isHeldBack(i: number): boolean {
  return i % HELD_BACK === HELD_BACK - 1;
}
