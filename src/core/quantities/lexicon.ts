import { createWordFilter } from '../text/word-filter.ts';
import { countedNouns } from './counted-nouns.ts';
import { currencies } from './currencies.ts';
import type { Noun, NounForm } from './noun-forms.ts';
import { numberWords } from './number-words.ts';
import { units } from './units.ts';

/** What a phrase behind a number is. */
export interface UnitWord {
  readonly kind: 'unit' | 'currency' | 'counted';
  readonly name: string;
  readonly form: NounForm;
}

/** A phrase and what follows its first word: «كيلو متر». */
interface UnitEntry {
  readonly unit?: UnitWord;
  readonly next?: ReadonlyMap<string, UnitWord>;
}

/** The units by their first word. */
export const unitEntries: ReadonlyMap<string, UnitEntry> = entriesOf([
  ...countedNouns.flatMap((noun) => wordsOf(noun, 'counted')),
  ...units.flatMap((noun) => wordsOf(noun, 'unit')),
  ...currencies.flatMap((noun) => wordsOf(noun, 'currency')),
]);

function wordsOf({ name, forms }: Noun, kind: UnitWord['kind']): readonly (readonly [string, UnitWord])[] {
  return forms.map(([phrase, form]) => [phrase, { kind, name, form }]);
}

function entriesOf(
  phrases: readonly (readonly [phrase: string, unit: UnitWord])[],
): ReadonlyMap<string, UnitEntry> {
  const entries = new Map<string, { unit?: UnitWord; next?: Map<string, UnitWord> }>();
  for (const [phrase, unit] of phrases) {
    const [first = '', second] = phrase.split(' ');
    let entry = entries.get(first);
    if (!entry) entries.set(first, (entry = {}));
    if (second !== undefined) (entry.next ??= new Map()).set(second, unit);
    // «عقد» is ten years, a contract and a knot: the noun that is listed first keeps the word.
    else entry.unit ??= unit;
  }
  return entries;
}

/** «سنتين» is two years and two cents, «قدمين» mostly two feet of one body, «عقدين» two contracts as well. */
const NO_DUALS = new Set(['قدم', 'عقد', 'عقدة', 'سنت', 'قرش', 'فلس', 'ين', 'بات', 'وون', 'رطل', 'واط']);

/** The words that are two of something by themselves: «دولارين», «كيلومتران». */
export const dualWords: ReadonlyMap<string, UnitWord> = new Map(
  [...unitEntries].flatMap(([word, { unit }]) =>
    unit?.form === 'dual' && unit.kind !== 'counted' && !NO_DUALS.has(unit.name)
      ? [[word, unit] as const]
      : [],
  ),
);

const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];

/** How many letters of a word are prefixes, for every word that may open a quantity. */
const openers = new Map<string, number>();
for (const word of [...numberWords.keys(), ...dualWords.keys()]) {
  openers.set(word, 0);
  for (const prefix of PREFIXES) {
    if (!openers.has(prefix + word)) openers.set(prefix + word, prefix.length);
  }
}

/** Whether a word may open a quantity; says no to nearly every word that does not. */
export const mayOpenQuantity = createWordFilter(openers.keys());

/** How many letters of prefixes the word has before a number word or a dual; undefined where it is neither. */
export function openerPrefix(word: string): number | undefined {
  return openers.get(word);
}
