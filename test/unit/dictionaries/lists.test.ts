import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldPhrase } from '../../../src/core/text/fold.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** What a column may hold; a list that is parted by commas or bars is checked part by part. */
type Column = (value: string) => boolean;

const oneOf = (...values: readonly string[]): Column => {
  const known = new Set(values);
  return (value) => known.has(value);
};
const parts =
  (separator: string, column: Column): Column =>
  (value) => {
    const all = value.split(separator);
    return all.every(column) && new Set(all).size === all.length;
  };
const orEmpty =
  (column: Column): Column =>
  (value) =>
    value === '' || column(value);
const codes = (length: number): Column =>
  parts(',', (code) => code.length === length && /^[A-Z]+$/.test(code));
const sortedParts = (value: string) => value === value.split(',').sort().join(',');

const arabic: Column = (value) => /^[\u0621-\u063a\u0641-\u064a]/.test(value);
/** A name: words of Arabic letters, with the Latin letters, digits and marks that some bodies write in theirs. */
const name: Column = (value) => /^[\u0621-\u063a\u0641-\u064aA-Za-z0-9 .+-]+$/.test(value);
const names = orEmpty(parts('|', name));
const arabicName: Column = (value) => /^[\u0621-\u063a\u0641-\u064a ]+$/.test(value);
const shortForms = orEmpty(parts('|', arabicName));
const mark = orEmpty(oneOf('ambiguous'));

const organisationClass = oneOf(
  ...[
    'government',
    'judiciary',
    'security',
    'military',
    'armed-group',
    'party',
    'civil',
    'religious',
    'media',
  ],
  ...['company', 'technology', 'finance', 'sport', 'education', 'health', 'international'],
);
const placeType = oneOf(
  ...[
    'region',
    'governorate',
    'city',
    'settlement',
    'quarter',
    'camp',
    'crossing',
    'airport',
    'port',
    'base',
  ],
  ...[
    'river',
    'sea',
    'strait',
    'lake',
    'dam',
    'mountain',
    'desert',
    'valley',
    'island',
    'landmark',
    'seat',
    'site',
  ],
);
const countries = orEmpty((value) => codes(2)(value) && sortedParts(value));
const place: readonly Column[] = [name, placeType, countries, mark];
const abbreviations = orEmpty(parts('|', (value) => /^[\u0621-\u064a°²³./0-9]+$/.test(value)));

/** The lists that are written by hand, with their columns and how many entries each has at least. */
const lists: Readonly<Record<string, { readonly columns: readonly Column[]; readonly atLeast: number }>> = {
  'titles.txt': {
    columns: [name, oneOf('rank', 'office', 'honorific', 'degree', 'profession', 'kinship'), mark],
    atLeast: 250,
  },
  'organisation-heads.txt': { columns: [name, organisationClass, mark], atLeast: 120 },
  'places-arab.txt': { columns: place, atLeast: 1_000 },
  'places-world.txt': { columns: place, atLeast: 250 },
  'organisations.txt': { columns: [name, organisationClass, names, mark], atLeast: 500 },
  'agencies.txt': {
    columns: [name, oneOf('agency', 'newspaper', 'magazine', 'channel', 'radio', 'site'), names, mark],
    atLeast: 180,
  },
  'people.txt': { columns: [arabicName, shortForms, mark], atLeast: 1_200 },
  'nationalities.txt': { columns: [(value) => name(value) && value.endsWith('ي'), mark], atLeast: 200 },
  'units.txt': {
    columns: [
      name,
      (value) => /^[a-z-]+$/.test(value),
      (value) => value !== '',
      orEmpty(name),
      names,
      abbreviations,
    ],
    atLeast: 100,
  },
  'currencies.txt': {
    columns: [
      name,
      (value) => codes(3)(value) && sortedParts(value),
      oneOf('unit', 'subunit'),
      orEmpty(name),
      names,
      abbreviations,
    ],
    atLeast: 60,
  },
};

const read = (file: string) => readFileSync(pathOf(`dictionaries/${file}`), 'utf8');
const linesOf = (file: string) => read(file).trimEnd().split('\n');

/** The short forms of a line of `people.txt`, with whether the list marks them. */
const shortNamesOf = (line: string) => {
  const [, forms = '', mark] = line.split('\t');
  return forms.split('|').map((form) => ({ form, isMarked: mark === 'ambiguous' }));
};

describe('dictionaries', () => {
  const sources = read('SOURCES.md');

  for (const [file, { columns, atLeast }] of Object.entries(lists)) {
    describe(file, () => {
      it('is clean text: NFC, one LF a line, nothing invisible, single blanks', () => {
        const text = read(file);
        assert.equal(text, text.normalize('NFC'));
        assert.ok(text.endsWith('\n'));
        assert.doesNotMatch(text, /[^\P{C}\t\n]|[^\P{Z} ]/u, 'invisible character');
        assert.doesNotMatch(text, /[\u0640\u064b-\u065f\u0670]/, 'tatweel or tashkeel');
        for (const line of linesOf(file)) {
          assert.doesNotMatch(line, / {2}|(?:^|\t) | (?:\t|$)|\t$/, JSON.stringify(line));
        }
      });

      it('is sorted', () => {
        const lines = linesOf(file);
        assert.deepEqual(lines, [...lines].sort());
      });

      it('has valid columns', () => {
        for (const line of linesOf(file)) {
          const values = line.split('\t');
          assert.ok(values.length <= columns.length, line);
          columns.forEach((column, i) => assert.ok(column(values[i] ?? ''), `column ${i + 1}: ${line}`));
          assert.ok(arabic(line), line);
        }
      });

      it('names nothing twice, as written or folded', () => {
        const lineOf = new Map<string, string>();
        for (const line of linesOf(file)) {
          const values = line.split('\t');
          const otherForms = columns[2] === names ? (values[2] ?? '').split('|').filter(Boolean) : [];
          for (const form of [values[0]!, ...otherForms]) {
            const key = foldPhrase(form);
            assert.equal(lineOf.get(key), undefined, `${form}: ${line}`);
            lineOf.set(key, line);
          }
        }
      });

      it(`has at least ${atLeast} entries`, () => {
        assert.ok(linesOf(file).length >= atLeast);
      });

      it('tells its origin', () => {
        assert.ok(sources.includes(`\`${file}\``));
      });
    });
  }

  describe('people.txt', () => {
    const others = new Set(
      Object.keys(lists)
        .filter((file) => file !== 'people.txt')
        .flatMap(linesOf)
        .map((line) => foldPhrase(line.split('\t')[0]!)),
    );

    it('has no full name that another list has', () => {
      for (const line of linesOf('people.txt')) {
        assert.ok(!others.has(foldPhrase(line.split('\t')[0]!)), line);
      }
    });

    it('marks every short form that another list has', () => {
      for (const line of linesOf('people.txt')) {
        for (const { form, isMarked } of shortNamesOf(line)) {
          assert.ok(isMarked || !others.has(foldPhrase(form)), line);
        }
      }
    });

    it('marks only short forms', () => {
      for (const line of linesOf('people.txt')) {
        if (line.endsWith('\tambiguous')) assert.notEqual(line.split('\t')[1], '', line);
      }
    });

    it('gives one short form to two people with the same mark', () => {
      const markOf = new Map<string, boolean>();
      for (const line of linesOf('people.txt')) {
        for (const { form, isMarked } of shortNamesOf(line)) {
          if (form === '') continue;
          assert.equal(markOf.get(foldPhrase(form)) ?? isMarked, isMarked, line);
          markOf.set(foldPhrase(form), isMarked);
        }
      }
    });
  });
});
