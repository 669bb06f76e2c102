/**
 * Measures how well spellings of one name are told from different names:
 * `npm run evaluate:names -- pairs.tsv [--write]` trains and tests on pairs (`label`, `a`, `b` by
 * tabs, a headline above) five-fold; `--write` then trains on all of them and writes the weights.
 * `npm run evaluate:names -- --documents tagged.tsv [--sentences 25]` cuts a file of tagged sentences into windows and
 * lists what is flagged in each, to be read. Nothing of either file is kept but the weights.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { flaggedPairs } from './names/flagged-pairs.ts';
import { evaluatePairs } from './names/evaluate-pairs.ts';
import { readKnowledge } from '../src/core/index.ts';
import { packNames } from './pack-names.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    documents: { type: 'string' },
    sentences: { type: 'string', default: '25' },
  },
});
const { lists } = readKnowledge(packNames());
if (values.documents) {
  const pairs = flaggedPairs(readFileSync(values.documents, 'utf8'), Number(values.sentences), lists);
  for (const { window, certainty, kind, a, b, contexts } of pairs)
    console.log([window, certainty, kind, a, b, ...contexts].join('\t'));
} else if (positionals[0]) {
  evaluatePairs(readFileSync(positionals[0], 'utf8'), lists, values.write);
} else throw new Error('usage: evaluate:names <pairs.tsv> [--write] | --documents <tagged.tsv>');
