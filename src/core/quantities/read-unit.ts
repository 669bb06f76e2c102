import { currencySigns } from './currencies.ts';
import { unitNodes } from './lexicon.ts';
import type { UnitWord } from './lexicon.ts';
import { following, markAt, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** What stands behind a number. */
export interface Unit {
  readonly kind: 'percent' | 'currency' | 'unit' | 'counted';
  /** Normalised; the empty string for percentages. */
  readonly name: string;
  readonly code?: string;
  readonly form?: UnitWord['form'];
  readonly noun?: UnitWord['noun'];
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
  return signedUnit(sign, at);
}

/** The currency of a sign or a Latin code, or undefined where it is none. */
export function signedUnit(sign: string, at: number): Unit | undefined {
  const currency = currencySigns.get(sign);
  if (!currency) return undefined;
  const { unit, code } = currency;
  return { kind: 'currency', name: unit, ...(code !== undefined && { code }), first: at, last: at };
}

function readLatin(reading: Reading, at: number): Unit | undefined {
  const { text, tokens } = reading.block;
  const word = text.slice(tokens[at]!.start, tokens[at]!.end);
  const unit = unitNodes.get(word)?.unit;
  return unit ? { ...unit, first: at, last: at } : signedUnit(word, at);
}

/** The towns of Spanish clubs: «برشلونة 3 ريال مدريد 2». */
const ROYAL_TOWNS = new Set('مدريد بيتيس سوسييداد سوسيداد مايوركا بلد سرقسطة أوفييدو اوفييدو'.split(' '));

function isClub(reading: Reading, { name, last }: Unit): boolean {
  return name === 'ريال' && ROYAL_TOWNS.has(wordAt(reading, following(reading, last)));
}

/** The longest unit, currency or counted noun that starts with a word. */
export function readNoun(reading: Reading, first: number, word: string): Unit | undefined {
  let node = unitNodes.get(word);
  let at = first;
  let found: Unit | undefined = node?.unit && { ...node.unit, first, last: first };
  while (node?.next && node.next.size > 0) {
    const next = following(reading, at);
    if (next === undefined) break;
    node = node.next.get(wordAt(reading, next) || markAt(reading, next));
    at = next;
    if (node?.unit) found = { ...node.unit, first, last: at };
  }
  return found && isClub(reading, found) ? undefined : found;
}
