import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { readLexicon, type Lexicon } from '../../src/core/lexicon/index.ts';
import { bare } from '../../src/core/text/characters.ts';
import { tokenize } from '../../src/core/text/tokenize.ts';
import { heading, median, percentile, row, timesOf } from './measure.ts';

const RUNS = 30;
/** How many lexicons are asked for the suggestions of a word. */
const ASKED = 5;

const projectFile = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));

/** The word graph by itself: how it is best kept, what it takes, how fast it answers. */
export function benchLexicon(): void {
  heading('the lexicon');
  const bytes = projectFile('dist/lexicon.bin');
  benchFiles(bytes);
  row('memory, MB', { added: memoryOf(() => readLexicon(new Uint8Array(projectFile('dist/lexicon.bin')))) });
  const lexicon = readLexicon(bytes);
  benchLookUps(lexicon);
  benchSuggestions(bytes);
}

/** The file as it is, and packed: reading, unpacking and making a lexicon of it. */
function benchFiles(bytes: Buffer): void {
  const folder = mkdtempSync(join(tmpdir(), 'mudaqqiq-bench-'));
  const ways = {
    raw: { packed: bytes, unpack: (file: Buffer) => file },
    gzip: { packed: gzipSync(bytes, { level: 9 }), unpack: (file: Buffer) => gunzipSync(file) },
    brotli: { packed: brotliCompressSync(bytes), unpack: (file: Buffer) => brotliDecompressSync(file) },
  };
  for (const [name, { packed, unpack }] of Object.entries(ways)) {
    const path = join(folder, name);
    writeFileSync(path, packed);
    const times = timesOf(() => readLexicon(unpack(readFileSync(path))), RUNS);
    row(`from a ${name} file (ms)`, { MB: packed.length / 2 ** 20, p50: median(times), best: times[0]! });
  }
  rmSync(folder, { recursive: true });
}

/** What is held once it is made, in MB, of heap and of buffers outside of it; only with `--expose-gc`. */
function memoryOf(make: () => unknown): number {
  if (!globalThis.gc) return NaN;
  const used = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const held = make();
  const after = used();
  return held === undefined ? NaN : (after - before) / 2 ** 20;
}

/** Known words of the news, and the same with their last letter doubled, which are hardly any. */
function benchLookUps(lexicon: Lexicon): void {
  const words = projectFile('dictionaries/word-clusters.tsv')
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]!)
    .filter((word) => /^[\u0621-\u064a]+$/.test(word));
  const unknown = words.map((word) => word + word.slice(-1));
  for (const [name, list] of Object.entries({
    'words of the news': words,
    'with a letter doubled': unknown,
  })) {
    let found = 0;
    const times = timesOf(() => {
      for (const word of list) if (lexicon.has(word)) found++;
    }, RUNS);
    const share = found / (list.length * (RUNS + 2));
    const rate = (time: number): number => list.length / time / 1000;
    row(`look-ups, ${name}`, {
      'million a second': rate(median(times)),
      best: rate(times[0]!),
      known: share,
    });
  }
}

/**
 * Suggestions for every unknown word of the sentences with errors. A lexicon remembers what it was asked; hence several, of
 * which the fastest counts: what else the machine does is no part of a word's time.
 */
function benchSuggestions(bytes: Buffer): void {
  const text = projectFile('test/spelling/errors.txt').toString('utf8');
  const written = text.replace(/⟦([^|]*)\|[^⟧]*⟧/g, '$1');
  const words = new Set(
    tokenize(written)
      .filter(({ kind }) => kind === 'word')
      .map(({ start, end }) => bare(written.slice(start, end))),
  );
  const lexicons = Array.from({ length: ASKED }, () => readLexicon(bytes));
  const unknown = [...words].filter((word) => !lexicons[0]!.has(word));
  const ask = (answer: (lexicon: Lexicon, word: string) => unknown): readonly number[] =>
    unknown
      .map((word) => Math.min(...lexicons.flatMap((lexicon) => timesOf(() => answer(lexicon, word), 1, 0))))
      .sort((a, b) => a - b);
  for (const [name, times] of Object.entries({
    confusions: ask((lexicon, word) => lexicon.suggest(word)),
    'slips of the fingers': ask((lexicon, word) => lexicon.typos(word)),
  })) {
    row(`${name}, ${unknown.length} words (ms)`, {
      p50: median(times),
      p95: percentile(times, 0.95),
      max: times.at(-1)!,
    });
  }
}
