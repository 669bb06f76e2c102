import { prefixEnd } from '../text/attached-prefix.ts';
import { folded } from '../text/characters.ts';
import { openerPrefix } from './lexicon.ts';
import {
  endOfLabelled,
  isAside,
  isDefinite,
  isEnumerator,
  isLabelled,
  isPartOfName,
  isScore,
  isTimeOrDay,
  isTitle,
  readChain,
} from './look-alikes.ts';
import { numberWords } from './number-words.ts';
import { isYear, readCardinal } from './read-cardinal.ts';
import type { Cardinal } from './read-cardinal.ts';
import { readHalf } from './read-half.ts';
import { readNoun, readUnit } from './read-unit.ts';
import type { Unit } from './read-unit.ts';
import { readRange, readWordRange } from './read-range.ts';
import { readSign } from './read-sign.ts';
import { asRead, isUnitOf, valueFor } from './read.ts';
import type { Read } from './read.ts';
import { following, markAt, preceding, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Reads the quantity that starts with a number, a number word or a dual; undefined where none does. */
export function readQuantityAt(reading: Reading, first: number): Read | undefined {
  const { text, tokens } = reading.block;
  const token = tokens[first]!;
  if (token.kind === 'number') return readFigures(reading, first);
  const word = folded(text, token.start, token.end);
  const prefix = openerPrefix(word);
  if (prefix === undefined || isOrdinal(reading, first, word)) return undefined;
  const start = prefixEnd(text, token.start, prefix);
  const dual = numberWords.has(word.slice(prefix)) ? undefined : readNoun(reading, first, word.slice(prefix));
  if (dual) return isRinging(reading, dual) ? undefined : readDual(reading, start, dual);
  const cardinal = readCardinal(reading, first, prefix);
  return cardinal && readWithUnit(reading, first, start, cardinal);
}

function readDual(reading: Reading, start: number, dual: Unit): Read {
  const half = readHalf(reading, dual);
  return asRead(reading, start, { value: 2 + (half?.value ?? 0) }, dual, half?.last);
}

/** «طنين الأذن» is no weight. */
function isRinging(reading: Reading, { name, last }: Unit): boolean {
  return name === 'طن' && wordAt(reading, following(reading, last)).startsWith('ال');
}

/** «الخامسة عشرة», «بضعة وعشرين»: the word before makes «عشرة» something else than ten. */
function isOrdinal(reading: Reading, first: number, word: string): boolean {
  const token = preceding(reading, first);
  if (token?.kind !== 'word') return false;
  const before = folded(reading.block.text, token.start, token.end);
  if (/^(?:بضعة?|نيفا?)$/.test(before)) return true;
  return /^عشرة?$/.test(word) && /^[وفبلك]?(?:ال|لل)/.test(before);
}

function readFigures(reading: Reading, first: number): Read | undefined {
  const chain = readChain(reading, first);
  const skip = { mentions: [], next: chain.last + 1 };
  if (isScore(reading, first) || (isEnumerator(reading, first) && chain.count === 1)) return skip;
  const { start } = reading.block.tokens[first]!;
  if (chain.count > 1) {
    if (chain.count > 2 || !chain.isDashed) return skip;
    return readRange(reading, first, start, chain.last) ?? skip;
  }
  const cardinal = readCardinal(reading, first, 0);
  if (!cardinal) return skip;
  return readWithUnit(reading, first, start, cardinal) ?? { mentions: [], next: cardinal.last + 1 };
}

function readWithUnit(reading: Reading, first: number, start: number, cardinal: Cardinal): Read | undefined {
  const { last } = cardinal;
  const range = readWordRange(reading, first, start, cardinal);
  if (range) return range;
  const closing = closingBracket(reading, first, last);
  const found = readUnit(reading, closing ?? last);
  const unit = found && isUnitOf(found, cardinal) ? found : undefined;
  const sign = readSign(reading, first, unit);
  const isWithUnit = unit !== undefined || sign?.unit !== undefined;
  if (isPartOfName(reading, first, unit ? undefined : last)) return undefined;
  if (!isWithUnit) {
    if (cardinal.needsNoun || isTimeOrDay(reading, last)) return undefined;
    if (isLabelled(reading, first) || isAside(reading, first, last))
      return { mentions: [], next: endOfLabelled(reading, last) };
    if (cardinal.exponent === 0 && isDefinite(reading, first)) return undefined;
    if (cardinal.isPlain && (isYear(cardinal.value!) || cardinal.value! >= 1e6)) return undefined;
  }
  if (unit?.kind !== 'currency' && isTitle(reading, first, unit?.last ?? last)) return undefined;
  const half =
    unit && unit.kind !== 'percent' && cardinal.exponent === 0 ? readHalf(reading, unit) : undefined;
  const plain = valueFor(cardinal, unit ?? sign?.unit);
  const value = plain === undefined || sign?.isOpen ? undefined : plain + (half?.value ?? 0);
  const opening = closing !== undefined && unit ? reading.block.tokens[first - 1]!.start : undefined;
  return asRead(
    reading,
    sign?.start ?? opening ?? start,
    value === undefined ? {} : { value: sign?.isNegative ? -value : value },
    unit ?? sign?.unit,
    half?.last ?? last,
    { start, end: reading.block.tokens[last]!.end },
  );
}

/** The token of the bracket that closes round a number: «(500) سلة». */
function closingBracket(reading: Reading, first: number, last: number): number | undefined {
  const isWithin =
    first > reading.from && markAt(reading, first - 1) === '(' && markAt(reading, last + 1) === ')';
  return isWithin ? last + 1 : undefined;
}
