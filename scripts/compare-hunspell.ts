/**
 * Compares the word graph with Debian's `hunspell` and `hunspell-ar` on the distinct words of a text:
 * `npm run compare:hunspell -- <text> [--samples 40]`. Prints the agreement and the words on which they differ, first of
 * the dictionary alone, which both share, and then with the words that we add because the news writes them and neither
 * dictionary has them: «تويتر», «ميليشيات».
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLexicon, type Lexicon } from '../src/core/lexicon/index.ts';
import { bare } from '../src/core/text/characters.ts';
import { tokenize } from '../src/core/text/tokenize.ts';
import { buildLexicon, lexiconFile, makeLexicon } from './build-lexicon.ts';

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

const count = Number(values.samples);
const dictionary = readLexicon(await makeLexicon('dictionary', []));
await buildLexicon();
const product = readLexicon(readFileSync(lexiconFile));

console.log(
  `${words.size} distinct words, of which hunspell rejects ${[...words].filter((word) => rejected.has(word)).length}`,
);
compare('the dictionary alone', dictionary);
compare('with the added words', product);
show(
  'known by the added words',
  [...words].filter((word) => product.has(word) && !dictionary.has(word)),
);

function compare(name: string, lexicon: Lexicon): void {
  const onlyOurs = [...words].filter((word) => lexicon.has(word) && rejected.has(word));
  const onlyTheirs = [...words].filter((word) => !lexicon.has(word) && !rejected.has(word));
  const agreement = 1 - (onlyOurs.length + onlyTheirs.length) / words.size;
  console.log(`${name}: agreement ${(agreement * 100).toFixed(2)} %`);
  show('known to us only', onlyOurs);
  show('known to hunspell only', onlyTheirs);
}

function show(name: string, list: readonly string[]): void {
  console.log(`  ${name}, ${list.length}: ${list.slice(0, count).join(' ')}`);
}
