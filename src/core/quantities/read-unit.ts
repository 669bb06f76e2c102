import { currencyOf, countryCurrency, currencySigns } from './currencies.ts';
import type { Currency } from './currencies.ts';
import { unitEntries } from './lexicon.ts';
import type { UnitWord } from './lexicon.ts';
import { following, markAt, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { qualifiers } from './units.ts';

/** What stands behind a number. */
export interface Unit {
  readonly kind: 'percent' | 'currency' | 'unit' | 'counted';
  /** Normalised; the empty string for percentages. */
  readonly name: string;
  readonly code?: string;
  readonly form?: UnitWord['form'];
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
}

const PERCENT_SIGNS = new Set(['%', '٪']);
const HUNDRED = /^(?:المئة|المائة|المئه|المائه|الماية|المية)$/;
const BY_HUNDRED = /^ب(?:المئة|المائة|المئه|المائه|الماية|المية)$/;
const IN = /^ف[يى]$/;

/** The unit, currency, percent sign or counted noun right behind a token. */
export function readUnit(reading: Reading, last: number): Unit | undefined {
  const at = following(reading, last);
  if (at === undefined) return undefined;
  const token = reading.block.tokens[at]!;
  if (token.kind === 'mark') return readSign(reading, at, last);
  if (token.kind === 'latin') return readLatin(reading, at);
  const word = wordAt(reading, at);
  if (word === '') return undefined;
  if (BY_HUNDRED.test(word)) return { kind: 'percent', name: '', first: at, last: at };
  if (IN.test(word)) {
    const hundred = following(reading, at);
    return hundred !== undefined && HUNDRED.test(wordAt(reading, hundred))
      ? { kind: 'percent', name: '', first: at, last: hundred }
      : undefined;
  }
  return readNoun(reading, at, word);
}

function readSign(reading: Reading, at: number, last: number): Unit | undefined {
  const sign = markAt(reading, at);
  if (PERCENT_SIGNS.has(sign)) {
    // In «من 5 %12» the sign belongs to the number behind it.
    const isAhead = at > last + 1 && reading.block.tokens[at + 1]?.kind === 'number';
    return isAhead ? undefined : { kind: 'percent', name: '', first: at, last: at };
  }
  const name = currencySigns[sign];
  return name === undefined ? undefined : asCurrency(currencyOf(name), at, at);
}

function readLatin(reading: Reading, at: number): Unit | undefined {
  const { text, tokens } = reading.block;
  const word = text.slice(tokens[at]!.start, tokens[at]!.end);
  const currency = currencySigns[word];
  if (currency !== undefined) return asCurrency(currencyOf(currency), at, at);
  const unit = unitEntries.get(word)?.unit;
  return unit && { kind: unit.kind, name: unit.name, form: unit.form, first: at, last: at };
}

function readNoun(reading: Reading, first: number, word: string): Unit | undefined {
  const entry = unitEntries.get(word);
  if (!entry) return undefined;
  const second = following(reading, first);
  const nextWord = wordAt(reading, second);
  const phrase = nextWord === '' ? undefined : entry.next?.get(nextWord);
  const unit = phrase ?? entry.unit;
  if (!unit) return undefined;
  return withAdjective(reading, unit, first, phrase ? second! : first);
}

/** The unit with the adjective that makes another of it: «ريالا سعوديا», «كيلومترا مربعا». */
export function withAdjective(reading: Reading, unit: UnitWord, first: number, last: number): Unit {
  const { kind, name, form } = unit;
  const at = following(reading, last);
  const adjective = stemOf(wordAt(reading, at));
  if (kind === 'currency') {
    const country = countryCurrency(name, adjective);
    return { ...asCurrency(country ?? currencyOf(name), first, country ? at! : last), form };
  }
  if (at !== undefined && Object.hasOwn(qualifiers, adjective) && qualifiers[adjective]!.includes(name)) {
    const ending = name.endsWith('ة') && /[يع]$/.test(adjective) ? 'ة' : '';
    return { kind: 'unit', name: `${name} ${adjective}${ending}`, form, first, last: at };
  }
  return { kind, name, form, first, last };
}

function asCurrency({ unit, code }: Currency, first: number, last: number): Unit {
  return { kind: 'currency', name: unit, ...(code !== undefined && { code }), first, last };
}

/** The masculine singular of an adjective: «سعوديا», «سعودية», «سعوديين». */
function stemOf(word: string): string {
  return word.replace(/(?<=[يعب])(?:ا|ة|ين|ان|تين|تان)$/, '');
}
