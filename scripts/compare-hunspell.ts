/**
 * Compares the word graph with Debian's `hunspell` and `hunspell-ar` on the distinct words of a text:
 * `tsx scripts/compare-hunspell.ts <text> [--samples 40]`. Prints the agreement and words on which they differ.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLexicon } from '../src/core/lexicon/index.ts';
import { bare } from '../src/core/text/characters.ts';
import { tokenize } from '../src/core/text/tokenize.ts';
import { buildLexicon, lexiconFile } from './build-lexicon.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string', default: '40' } },
});
const [path] = positionals;
if (!path) throw new Error('usage: compare-hunspell <text> [--samples n]');

const text = readFileSync(path, 'utf8');
const words = new Set(
  tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => bare(text.slice(start, end)))
    .filter((word) => /^[\u0621-\u064a]{2,}$/.test(word)),
);

const { status, stdout, stderr } = spawnSync('hunspell', ['-d', 'ar', '-i', 'utf-8', '-l'], {
  input: [...words].join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (status !== 0) throw new Error(`hunspell with hunspell-ar is needed: ${stderr}`);
const rejected = new Set(stdout.split('\n'));

await buildLexicon();
const lexicon = readLexicon(readFileSync(lexiconFile));
const onlyOurs = [...words].filter((word) => lexicon.has(word) && rejected.has(word));
const onlyTheirs = [...words].filter((word) => !lexicon.has(word) && !rejected.has(word));
const agreement = 1 - (onlyOurs.length + onlyTheirs.length) / words.size;
console.log(`${words.size} distinct words, agreement ${(agreement * 100).toFixed(2)} %`);
const count = Number(values.samples);
console.log(`known to us only, ${onlyOurs.length}: ${onlyOurs.slice(0, count).join(' ')}`);
console.log(`known to hunspell only, ${onlyTheirs.length}: ${onlyTheirs.slice(0, count).join(' ')}`);
