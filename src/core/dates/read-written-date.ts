import type { MonthPart, NumberPart, WrittenDate } from './date-mention.ts';
import type { WordItem } from './items.ts';
import { readModifier, readNamedMonth, readYearAfter } from './read-month.ts';
import type { NamedMonth, Read, YearAndEra } from './read-month.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { gapBefore, numberAt, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** A date without what only its surroundings know. */
export type PlainDate = Omit<WrittenDate, 'evening'>;

const BETWEEN_DAYS = new Set(['و', '-', '–', '—', 'إلى', 'الى', 'حتى', 'أو', '/', 'وحتى']);
const LISTING = new Set(['و', 'أو']);
const DAY_TO_MONTH = new Set(['', 'من', '-', '/', '–', 'ل']);
const MARKS = new Set(['-', '–', '/']);
const MOST_DAYS = 6;

/** Reads the date that starts with an item, whichever form it has. */
export function readWrittenDate(reading: Reading, index: number): Read<PlainDate> | undefined {
  const item = reading.items[index];
  if (!item) return undefined;
  if (item.kind !== 'word') return readNumericDate(reading, index) ?? readDayFirst(reading, index);
  switch (item.lexeme.kind) {
    case 'ordinal':
      return readDayFirst(reading, index);
    case 'month':
      return readMonthFirst(reading, index);
    case 'month-word':
      return gapBefore(reading, item.last, index + 1) === ''
        ? widen(readMonthFirst(reading, index + 1), item)
        : undefined;
    default:
      return undefined;
  }
}

function widen(read: Read<PlainDate> | undefined, { start }: WordItem): Read<PlainDate> | undefined {
  return read && { ...read, value: { ...read.value, start } };
}

/** A day in figures or in words. */
function readDay(reading: Reading, index: number): Read<NumberPart> | undefined {
  const number = numberAt(reading, index);
  if (number) {
    const isDay = number.end - number.start <= 2;
    return isDay ? { value: number.number, token: number.last, next: index + 1 } : undefined;
  }
  const ordinal = wordAt(reading, index, 'ordinal');
  if (!ordinal) return undefined;
  const { start, end, last, lexeme } = ordinal;
  return {
    value: { value: lexeme.value, writing: 'words', digits: 'european', start, end },
    token: last,
    next: index + 1,
  };
}

/** The name of the month behind a day, with or without «من» and «شهر». */
function readMonthAfterDay(
  reading: Reading,
  { value: { writing }, token, next }: Read<NumberPart>,
): (Read<NamedMonth> & { readonly gap: string }) | undefined {
  const gap = gapBefore(reading, token, next);
  if (gap === undefined || !DAY_TO_MONTH.has(gap)) return undefined;
  const shahr = wordAt(reading, next, 'month-word');
  // «الربع الثاني مارس»: an ordinal belongs to the month only by «من».
  const isDirect = gap === '' && wordAt(reading, next - 1, 'ordinal')?.lexeme.direct;
  if (writing === 'words' && gap !== 'من' && !shahr && !isDirect) return undefined;
  if (!shahr) {
    const month = readNamedMonth(reading, next);
    return month && { ...month, gap };
  }
  if (gapBefore(reading, shahr.last, next + 1) !== '') return undefined;
  const month = readNamedMonth(reading, next + 1);
  return month && { ...month, gap: 'من' };
}

/** «22 نوفمبر 2024», «من 3 إلى 5 مايو», «8 و9 مارس», «27 يوليو إلى 7 أغسطس 2015», «الثاني والعشرين من رمضان». */
function readDayFirst(reading: Reading, index: number, mayGoOn = true): Read<PlainDate> | undefined {
  const first = readDay(reading, index);
  if (!first) return undefined;
  let last = first;
  let month = readMonthAfterDay(reading, last);
  let listed = true;
  for (let i = 1; i < MOST_DAYS && !month; i++) {
    const gap = gapBefore(reading, last.token, last.next);
    const following = gap !== undefined && BETWEEN_DAYS.has(gap) ? readDay(reading, last.next) : undefined;
    if (!following || following.value.writing !== first.value.writing) return undefined;
    if (!LISTING.has(gap!)) listed = false;
    last = following;
    month = readMonthAfterDay(reading, last);
  }
  if (!month) return undefined;
  const end = finish(reading, first.value.start, month, last.value);
  // «1-صفر» is a score, «10/سبتمبر» a date.
  const isScore = month.gap !== '/' || end.value.calendar === 'hijri';
  if (MARKS.has(month.gap) && isScore && !end.value.year) return undefined;
  if (last === first) return (mayGoOn ? readUntil(reading, end) : undefined) ?? end;
  const until: WrittenDate = { ...end.value, start: last.value.start, evening: false };
  return { ...end, value: { ...end.value, day: first.value, until, listed } };
}

/** Puts the parts of a date together, with the year and the word that may follow («الماضي»). */
function finish(
  reading: Reading,
  start: number,
  named: Read<NamedMonth>,
  day?: NumberPart,
  order: WrittenDate['order'] = 'day-first',
): Read<PlainDate> {
  const { month } = named.value;
  const year = readYearAfter(reading, named.token, named.next);
  const at = year ?? named;
  const modifier = readModifier(reading, at.token, at.next);
  return {
    value: {
      calendar: month.calendar,
      style: 'named',
      order,
      ...named.value,
      ...(day && { day }),
      ...(year && isOwnYear(month, year.value) && year.value),
      ...(modifier && { modifier: modifier.value }),
      start,
      end: reading.block.tokens[modifier?.token ?? at.token]!.end,
    },
    token: modifier?.token ?? at.token,
    next: modifier?.next ?? at.next,
  };
}

/** «رمضان 2015», «مايو 1436هـ»: the year is of the other calendar, so that the date has no value. */
function isOwnYear(month: MonthPart, { year, era }: YearAndEra): boolean {
  if (month.calendar === 'hijri') return era?.era !== 'gregorian' && year.value <= 1600;
  return era?.era !== 'hijri' && era?.era !== 'before-christ';
}

const UNTIL = new Set(['إلى', 'الى', 'حتى', '-', '–', '—', 'وحتى']);

/** The other end of a range that names a month at both ends: «27 يوليو إلى 7 أغسطس 2015». */
function readUntil(reading: Reading, from: Read<PlainDate>): Read<PlainDate> | undefined {
  const gap = gapBefore(reading, from.token, from.next);
  if (gap === undefined || !UNTIL.has(gap)) return undefined;
  const until = readDayFirst(reading, from.next, false);
  if (!until || until.value.until || until.value.calendar !== from.value.calendar) return undefined;
  const { year, era, month } = until.value;
  // «28 ديسمبر إلى 3 يناير 2016» starts in the year before.
  const isSameYear = from.value.month.value <= month.value;
  return {
    ...until,
    value: {
      ...from.value,
      ...(!from.value.year && year && isSameYear && { year, ...(era && { era }) }),
      until: { ...until.value, evening: false },
      listed: false,
      end: until.value.end,
    },
  };
}

const BEFORE_DAY = new Set(['', '/', '-']);

/** «نوفمبر 22، 2024», «نوفمبر 2024», «نوفمبر الماضي», «نوفمبر». */
function readMonthFirst(reading: Reading, index: number): Read<PlainDate> | undefined {
  const named = readNamedMonth(reading, index);
  if (!named) return undefined;
  const { start } = reading.items[index]!;
  const gap = gapBefore(reading, named.token, named.next);
  const day = gap !== undefined && BEFORE_DAY.has(gap) ? readDay(reading, named.next) : undefined;
  // «مايو 22» may be anything; only a year behind it makes it a date.
  if (day?.value.writing === 'digits' && day.value.value <= 31) {
    const withDay = finish(
      reading,
      start,
      { ...named, token: day.token, next: day.next },
      day.value,
      'month-first',
    );
    if (withDay.value.year) return withDay;
  }
  return finish(reading, start, named);
}
