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
const makers = ['scripts/build-lexicon.ts', 'scripts/pack-words.ts', 'src/core/lexicon/edge.ts'];

/** Where the word graph of the product lies once it is built. */
export const lexiconFile = join(project, 'dist/lexicon.bin');

/** Makes the word graph of the dictionary, unless the one in `dist` was made of the same dictionary by the same code. */
export async function buildLexicon(): Promise<void> {
  const version = await versionOfInputs();
  if ((await versionOfFile()) === version) return;
  const bytes = pack(gunzipSync(await readFile(source)).toString('utf8'), version);
  await mkdir(dirname(lexiconFile), { recursive: true });
  const temporary = `${lexiconFile}.${process.pid}.tmp`;
  await writeFile(temporary, bytes);
  await rename(temporary, lexiconFile);
}

/** The file: one line of JSON, padded with blanks so that the edges behind it begin at a multiple of four. */
function pack(dictionary: string, version: string): Uint8Array {
  const edges = packWords(dictionary);
  const header: LexiconHeader = { version, edges: edges.length };
  const line = JSON.stringify(header);
  const start = Math.ceil((line.length + 1) / 4) * 4;
  const bytes = Buffer.alloc(start + edges.length * 4);
  bytes.write(`${line.padEnd(start - 1)}\n`, 'latin1');
  edges.forEach((edge, i) => bytes.writeUInt32LE(edge, start + i * 4));
  return bytes;
}

async function versionOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [source, ...makers.map((maker) => join(project, maker))]) {
    hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The version that the header of the built file names; undefined where there is none. */
async function versionOfFile(): Promise<string | undefined> {
  const file = await open(lexiconFile).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    const [line = ''] = buffer.toString('latin1', 0, bytesRead).split('\n');
    return (JSON.parse(line) as LexiconHeader).version;
  } catch {
    // Whatever it is, it is no word graph.
    return undefined;
  } finally {
    await file.close();
  }
}
