import { prefixEnd } from '../text/attached-prefix.ts';
import { folded } from '../text/characters.ts';
import { isLabelled, isPartOfName } from './look-alikes.ts';
import { isYear, readCardinal, scaled } from './read-cardinal.ts';
import type { Cardinal } from './read-cardinal.ts';
import { readUnit } from './read-unit.ts';
import type { Unit } from './read-unit.ts';
import { asRead, isUnitOf, valueFor } from './read.ts';
import type { Read } from './read.ts';
import { following, joinedByAnd, preceding, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** «15-35 كم»: only a unit behind tells it from a score. */
export function readRange(reading: Reading, first: number, start: number, second: number): Read | undefined {
  const from = readCardinal({ ...reading, limit: first + 1 }, first, 0);
  const to = readCardinal(reading, second, 0);
  const unit = to && readUnit(reading, to.last);
  if (!from || !to || (!unit && to.exponent === 0)) return undefined;
  if (isPartOfName(reading, first, unit ? undefined : to.last)) return undefined;
  return asRange(reading, start, from, { ...to, start: reading.block.tokens[second]!.start }, unit);
}

function asRange(
  reading: Reading,
  start: number,
  from: Cardinal,
  to: Cardinal & { readonly start: number },
  unit: Unit | undefined,
): Read | undefined {
  const value = valueFor(from, unit);
  const until = valueFor(to, unit);
  if (value === undefined || until === undefined) return undefined;
  // «10-20 مليون»: the scale of the second number is that of both.
  const lower = from.exponent === 0 ? scaled(value, to.exponent) : value;
  if (lower >= until) return undefined;
  const number = { start: to.start, end: reading.block.tokens[to.last]!.end };
  return asRead(reading, start, { value: lower, until }, unit, to.last, number);
}

/** «بين 10 و20 في المئة», «15 إلى 20 شخصا», «من 10 إلى 20 في المئة», where the unit stands behind the second. */
export function readWordRange(
  reading: Reading,
  first: number,
  start: number,
  from: Cardinal,
): Read | undefined {
  const before = preceding(reading, first);
  const lead = before?.kind === 'word' ? folded(reading.block.text, before.start, before.end) : '';
  const isBetween = /^[وفبم]?(?:ما)?بين(?:ما)?$/.test(lead);
  const and = isBetween ? joinedByAnd(reading, from.last) : undefined;
  const second = and ?? afterTo(reading, from.last);
  if (!second || isLabelled(reading, first) || isPartOfName(reading, first, from.last)) return undefined;
  const to = readCardinal(reading, second.at, second.prefix);
  if (!to || (from.isPlain && isYear(from.value!)) || (to.isPlain && isYear(to.value!))) return undefined;
  const unit = readUnit(reading, to.last);
  const suitable = unit && isUnitOf(unit, to) ? unit : undefined;
  if (isPartOfName(reading, second.at, suitable ? undefined : to.last) && second.prefix === 0 && !isBetween)
    return undefined;
  if (!suitable && !isBetween) return undefined;
  const { block } = reading;
  const upper = { ...to, start: prefixEnd(block.text, block.tokens[second.at]!.start, second.prefix) };
  if (!/^[وفب]?من$/.test(lead)) return asRange(reading, start, from, upper, suitable);
  return readChange(reading, start, from, upper, suitable);
}

/** «ارتفع من 10 إلى 20 في المئة» tells two values, of which the first leaves its unit to the second. */
function readChange(
  reading: Reading,
  start: number,
  from: Cardinal,
  to: Cardinal & { readonly start: number },
  unit: Unit | undefined,
): Read | undefined {
  const range = asRange(reading, start, from, to, unit);
  const mention = range?.mentions[0];
  if (!mention) return undefined;
  const { kind, value, unit: name, currency } = mention;
  const end = reading.block.tokens[from.last]!.end;
  const inherited = {
    kind,
    start,
    end,
    number: { start, end },
    value: value!,
    ...(name !== undefined && { unit: name }),
    ...(currency !== undefined && { currency }),
  };
  return { mentions: [inherited], next: from.last + 1 };
}

/** The number behind «إلى». */
function afterTo(
  reading: Reading,
  last: number,
): { readonly at: number; readonly prefix: number } | undefined {
  const word = following(reading, last);
  if (!/^[إا]لى$/.test(wordAt(reading, word))) return undefined;
  const at = following(reading, word!);
  return at === undefined ? undefined : { at, prefix: 0 };
}
