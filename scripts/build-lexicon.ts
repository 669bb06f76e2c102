import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LexiconHeader } from '../src/core/lexicon/edge.ts';
import { packWords } from './pack-words.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const source = join(project, 'node_modules/@cspell/dict-ar/ar.trie.gz');
const common = join(project, 'dictionaries/hamza-forms.txt');
const added = join(project, 'dictionaries/added-words.txt');
const affix = join(project, 'dictionaries/house.aff');
const makers = ['scripts/build-lexicon.ts', 'scripts/pack-words.ts', 'src/core/lexicon/edge.ts'];

/** Where the word graph of the product lies once it is built. */
export const lexiconFile = join(project, 'dist/lexicon.bin');

/** Makes the word graph of the dictionary, unless the one in `dist` was made of the same dictionary by the same code. */
export async function buildLexicon(): Promise<void> {
  const version = await versionOfInputs();
  if ((await versionOfFile()) === version) return;
  const bytes = await makeLexicon(version, await addedWords());
  await mkdir(dirname(lexiconFile), { recursive: true });
  const temporary = `${lexiconFile}.${process.pid}.tmp`;
  await writeFile(temporary, bytes);
  await rename(temporary, lexiconFile);
}

/** The bytes of a word graph of the dictionary and of words on top of it. */
export async function makeLexicon(version: string, words: readonly string[]): Promise<Uint8Array> {
  const dictionary = gunzipSync(await readFile(source)).toString('utf8');
  const edges = packWords(dictionary, words);
  return pack(edges, {
    version,
    edges: edges.length,
    common: await readList(common),
    affix: await readFile(affix, 'utf8'),
  });
}

/** The words of our own, on top of those of the dictionary. */
async function addedWords(): Promise<readonly string[]> {
  return (await readList(added)).split(' ');
}

/** The file: one line of JSON, padded with blanks so that the edges behind it begin at a multiple of four. */
function pack(edges: Uint32Array, header: LexiconHeader): Uint8Array {
  const line = JSON.stringify(header).replace(/[\u0080-\uffff]/g, escapeUnit);
  const start = Math.ceil((line.length + 1) / 4) * 4;
  const bytes = Buffer.alloc(start + edges.length * 4);
  bytes.write(`${line.padEnd(start - 1)}\n`, 'latin1');
  edges.forEach((edge, i) => bytes.writeUInt32LE(edge, start + i * 4));
  return bytes;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The lines of a list, parted by blanks. */
async function readList(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).trim().replaceAll('\n', ' ');
}

async function versionOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [source, common, added, affix, ...makers.map((maker) => join(project, maker))]) {
    hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The version that the header of the built file names; undefined where there is none. */
async function versionOfFile(): Promise<string | undefined> {
  const file = await open(lexiconFile).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return /^\{"version":"(\w+)"/.exec(buffer.toString('latin1', 0, bytesRead))?.[1];
  } finally {
    await file.close();
  }
}
