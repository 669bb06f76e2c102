import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parse } from 'yaml';
import type { HouseName } from '../src/core/index.ts';
import { writeNamesFile } from '../src/core/tagger/names-file.ts';
import { readClusters, readPhrases } from './tagger/read-lists.ts';

const dictionaries = new URL('../dictionaries/', import.meta.url);
const built = new URL('../dist/names.bin', import.meta.url);

/** Writes `dist/names.bin`, whole or not at all. */
export async function buildNames(): Promise<void> {
  const temporary = new URL(`${built.href}.${process.pid}.tmp`);
  await mkdir(new URL('.', built), { recursive: true });
  await writeFile(temporary, packNames());
  await rename(temporary, built);
}

/** The bytes of `names.bin`: model, lists, clusters and house names of `dictionaries`, the same at every run. */
export function packNames(): Uint8Array {
  return writeNamesFile({
    phrases: readPhrases(dictionaries),
    clusters: readClusters(dictionaries),
    houseNames: readHouseNames(new URL('house-names.yml', dictionaries)),
    model: readFileSync(new URL('tagger.model', dictionaries)),
  });
}

function readHouseNames(file: URL): readonly HouseName[] {
  return (parse(readFileSync(file, 'utf8')) as { names: readonly HouseName[] }).names;
}
