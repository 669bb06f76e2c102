import { readFileSync } from 'node:fs';
import type { TitleKind } from '../../src/core/knowledge/index.ts';
import { hashText } from '../../src/core/tagger/hash.ts';
import { joinKeys, Listed, titleBits, wordKey, type PhraseTable } from '../../src/core/tagger/phrases.ts';
import type { ClusterTable } from '../../src/core/tagger/word.ts';

/** A list of `dictionaries`: what it makes of a phrase, and which columns hold more than the phrase. */
interface List {
  readonly file: string;
  readonly bits: number;
  /** The column of other forms, parted by `|`. */
  readonly forms?: number;
  /** The column that says `ambiguous`: of the phrase, or of its other forms where `marksForms` is set. */
  readonly mark?: number;
  readonly marksForms?: boolean;
}

const LISTS: readonly List[] = [
  { file: 'names-arab.txt', bits: Listed.nativeName },
  { file: 'people.txt', bits: Listed.person, forms: 1, mark: 2, marksForms: true },
  { file: 'names-foreign.txt', bits: Listed.foreignName },
  { file: 'places-cldr.txt', bits: Listed.place },
  { file: 'places-arab.txt', bits: Listed.place, mark: 3 },
  { file: 'places-world.txt', bits: Listed.place, mark: 3 },
  { file: 'organisations.txt', bits: Listed.organisation, forms: 2, mark: 3 },
  { file: 'agencies.txt', bits: Listed.organisation, forms: 2, mark: 3 },
  { file: 'organisation-heads.txt', bits: Listed.organisationHead, mark: 2 },
  { file: 'nationalities.txt', bits: Listed.nationality, mark: 1 },
  { file: 'place-heads.txt', bits: Listed.placeHead },
  { file: 'speech-verbs.txt', bits: Listed.speech },
];

/** The entries of a list, as columns; `#` begins a comment. */
function entriesOf(file: URL): readonly (readonly string[])[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.split('\t'));
}

/** All lists as one table by the keys of their phrases. */
export function readPhrases(dictionaries: URL): PhraseTable {
  const table = new Map<number, number>();

  function add(key: number, bits: number): void {
    table.set(key >>> 0, (table.get(key >>> 0) ?? 0) | bits);
  }

  function addPhrase(phrase: string, bits: number): void {
    const [first, ...rest] = phrase.split(' ').map(wordKey);
    let key = first!;
    for (const word of rest) {
      add(key, Listed.begins);
      key = joinKeys(key, word);
    }
    add(key, bits);
  }

  for (const { file, bits, forms, mark, marksForms = false } of LISTS) {
    for (const columns of entriesOf(new URL(file, dictionaries))) {
      const isAmbiguous = mark !== undefined && columns[mark] === 'ambiguous';
      const marked = isAmbiguous ? bits | Listed.ambiguous : bits;
      addPhrase(columns[0]!, marksForms ? bits : marked);
      const others = (forms !== undefined && columns[forms]) || '';
      for (const form of others.split('|')) if (form !== '') addPhrase(form, marksForms ? marked : bits);
    }
  }
  for (const [title, kind] of entriesOf(new URL('titles.txt', dictionaries))) {
    addPhrase(title!, titleBits(kind as TitleKind));
  }
  const sorted = [...table].sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    bits: Uint16Array.from(sorted, ([, bits]) => bits),
  };
}

/** The groups of words of like use, and how frequent each word is: the list begins with the most frequent one. */
export function readClusters(dictionaries: URL): ClusterTable {
  const entries = entriesOf(new URL('word-clusters.tsv', dictionaries))
    .map(([word, ...groups], rank) => ({
      key: hashText(word!) >>> 0,
      numbers: [...groups.map(Number), Math.floor(Math.log2(rank + 1))],
    }))
    .sort((a, b) => a.key - b.key);
  return {
    keys: Uint32Array.from(entries, ({ key }) => key),
    numbers: Uint16Array.from(entries.flatMap(({ numbers }) => numbers)),
  };
}
