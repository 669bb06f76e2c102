import { readFileSync } from 'node:fs';
import type { NameLists } from '../../src/core/knowledge/index.ts';
import { foldPhrase } from '../../src/core/text/fold.ts';

/** The lists of names and places of a folder such as `dictionaries`, one entry a line, `#` for remarks. */
export function readLists(folder: string): NameLists {
  const read = (...files: readonly string[]) =>
    new Set(
      files
        .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => foldPhrase(line.split('\t')[0]!)),
    );
  const native = read('names-arab.txt');
  const places = read('places-world.txt', 'places-arab.txt');
  const organisations = read('organisations.txt', 'agencies.txt');
  return {
    isNativeName: (word) => native.has(foldPhrase(word)),
    isPlace: (phrase) => places.has(foldPhrase(phrase)),
    isOrganisation: (phrase) => organisations.has(foldPhrase(phrase)),
    isOrganisationHead: () => false,
    titleKind: () => undefined,
  };
}
