import type {
  DateOfCentury,
  DateOfDecade,
  DateOfYear,
  NumberPart,
  RelativeDate,
  TimeOfDay,
} from './date-mention.ts';
import { bare } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { isBlank } from '../text/token-text.ts';
import { readModifier, readYearNumber } from './read-month.ts';
import type { Read } from './read-month.ts';
import type { WordItem } from './items.ts';
import { eraAfter, gapBefore, numberAt, wordAt, wordBefore } from './reading.ts';
import type { Reading } from './reading.ts';

/** «عام 2024», «العام 1436هـ», «2015م»; «2014-2016» behind a year word. */
export function readYear(reading: Reading, index: number): Read<DateOfYear> | undefined {
  const word = wordAt(reading, index, 'year-word');
  if (!word) {
    const item = numberAt(reading, index);
    return item && eraAfter(reading, item.last) ? yearMention(reading, index, item.start) : undefined;
  }
  return gapBefore(reading, word.last, index + 1) === ''
    ? yearMention(reading, index + 1, word.start)
    : undefined;
}

function yearMention(reading: Reading, index: number, start: number): Read<DateOfYear> | undefined {
  const read = readYearNumber(reading, index);
  if (!read || read.value.era?.era === 'before-christ') return undefined;
  const { year, era } = read.value;
  // «200 م» and «15 م» are lengths.
  if (era?.era === 'gregorian' && year.end - year.start < 4) return undefined;
  const isHijri = era ? era.era === 'hijri' : year.value <= 1500;
  const until = isHijri ? undefined : untilYear(reading, read);
  const last = until ?? read;
  return {
    value: {
      kind: 'year',
      calendar: isHijri ? 'hijri' : 'gregorian',
      year,
      ...(era && { era }),
      ...(until && { until: until.value }),
      start,
      end: reading.block.tokens[last.token]!.end,
    },
    token: last.token,
    next: last.next,
  };
}

function untilYear(
  reading: Reading,
  from: Read<{ readonly year: NumberPart }>,
): Read<NumberPart> | undefined {
  const gap = gapBefore(reading, from.token, from.next);
  const item = numberAt(reading, from.next);
  if (!item || item.end - item.start !== 4 || (gap !== '-' && gap !== '–')) return undefined;
  return { value: item.number, token: item.last, next: from.next + 1 };
}

const RELATIVE_UNITS = {
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
} as const;

/** «أمس», «بعد غد», «الأسبوع الماضي», «العام الجاري». */
export function readRelative(reading: Reading, index: number): Read<RelativeDate> | undefined {
  const day = wordAt(reading, index, 'relative-day');
  if (day) {
    // «اليوم» is mostly no date but a figure of speech.
    if (day.lexeme.offset === 0) return undefined;
    const { start, end, last } = day;
    return {
      value: { kind: 'relative', unit: 'day', offset: day.lexeme.offset, start, end },
      token: last,
      next: index + 1,
    };
  }
  const item = wordAt(reading, index, 'unit') ?? wordAt(reading, index, 'year-word');
  const unit = item?.lexeme.unit;
  const modifier = item && unit ? readModifier(reading, item.last, index + 1) : undefined;
  if (!item || !unit || !modifier) return undefined;
  return {
    ...modifier,
    value: {
      kind: 'relative',
      unit: RELATIVE_UNITS[unit],
      offset: modifier.value.direction,
      start: item.start,
      end: modifier.value.end,
    },
  };
}

/** «الثمانينيات», «تسعينات القرن الماضي». */
export function readDecade(reading: Reading, index: number): Read<DateOfDecade> | undefined {
  const item = wordAt(reading, index, 'decade');
  if (!item) return undefined;
  const { start, end, last } = item;
  return {
    value: { kind: 'decade', value: 1900 + item.lexeme.value, start, end },
    token: last,
    next: index + 1,
  };
}

/** «القرن الحادي والعشرين», «القرن الـ21», «القرن 19». */
export function readCentury(reading: Reading, index: number): Read<DateOfCentury> | undefined {
  const item = wordAt(reading, index, 'unit');
  if (item?.lexeme.unit !== 'century') return undefined;
  const gap = gapBefore(reading, item.last, index + 1);
  const ordinal = wordAt(reading, index + 1, 'ordinal');
  const number = numberAt(reading, index + 1);
  if (ordinal && gap === '') {
    const { start, end, last } = ordinal;
    const century = {
      value: ordinal.lexeme.value,
      writing: 'words',
      digits: 'european',
      start,
      end,
    } as const;
    return { value: { kind: 'century', century, start: item.start, end }, token: last, next: index + 2 };
  }
  if (!number || (gap !== '' && gap !== 'ال') || number.number.value > 21 || number.number.value === 0)
    return undefined;
  return {
    value: { kind: 'century', century: number.number, start: item.start, end: number.end },
    token: number.last,
    next: index + 2,
  };
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['والنصف', 30],
  ['ونصف', 30],
  ['والربع', 15],
  ['وربع', 15],
  ['والثلث', 20],
  ['وثلث', 20],
]);

/** «10:30», «الساعة 10», «الساعة الثالثة والنصف», each with «بتوقيت …» behind it. */
export function readTime(reading: Reading, index: number): Read<TimeOfDay> | undefined {
  const word = wordAt(reading, index, 'hour-word');
  if (!word) return readClock(reading, index, reading.items[index]!.start);
  const gap = gapBefore(reading, word.last, index + 1);
  if (gap !== '' && gap !== 'ال') return undefined;
  if (PARTS_OF_AN_HOUR.has(wordBefore(reading, word.first))) return undefined;
  const clock = readClock(reading, index + 1, word.start);
  if (clock) return clock;
  const ordinal = wordAt(reading, index + 1, 'ordinal');
  const number = numberAt(reading, index + 1);
  const hour = ordinal?.lexeme.value ?? number?.number.value;
  const last = (ordinal ?? number)?.last;
  if (hour === undefined || last === undefined || hour > 24 || (ordinal && !isHourName(reading, ordinal))) {
    return undefined;
  }
  const fraction = fractionAfter(reading, last);
  const token = fraction?.token ?? last;
  const minute = fraction?.minute ?? 0;
  return withZone(reading, { hour, minute, start: word.start, token, next: index + 2 });
}

/** «ثلث الساعة الأول» is a stretch of time. */
const PARTS_OF_AN_HOUR = new Set(['ثلث', 'ربع', 'نصف', 'الثلث', 'الربع', 'النصف']);

/** An hour is told by a feminine ordinal: «الثالثة», «الثانية عشرة». */
function isHourName({ block: { text } }: Reading, { lexeme, start, end }: WordItem): boolean {
  if (lexeme.kind !== 'ordinal' || lexeme.value > 12) return false;
  return /^\S+[ةى]/.test(bare(text.slice(start, end)));
}

function readClock(reading: Reading, index: number, start: number): Read<TimeOfDay> | undefined {
  const hour = numberAt(reading, index);
  const minute = numberAt(reading, index + 1);
  if (!hour || !minute || minute.start !== hour.end + 1 || reading.block.text[hour.end] !== ':')
    return undefined;
  if (hour.number.value > 24 || minute.number.value > 59 || minute.end - minute.start !== 2) return undefined;
  return withZone(reading, {
    hour: hour.number.value,
    minute: minute.number.value,
    start,
    token: minute.last,
    next: index + 2,
  });
}

function fractionAfter({ block: { text, tokens } }: Reading, last: number) {
  const token = nextWord({ text, tokens }, last);
  const minute = token === undefined ? undefined : FRACTIONS.get(wordText(text, tokens[token]!));
  return minute === undefined ? undefined : { token: token!, minute };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly start: number;
  readonly token: number;
  readonly next: number;
}

/** «بتوقيت غرينتش», «بالتوقيت المحلي». */
function withZone({ block: { text, tokens } }: Reading, clock: Clock): Read<TimeOfDay> {
  const { hour, minute, start, next } = clock;
  const mark = nextWord({ text, tokens }, clock.token);
  const place = mark === undefined ? undefined : nextWord({ text, tokens }, mark);
  const isZone = mark !== undefined && /^(?:بتوقيت|بالتوقيت)$/.test(wordText(text, tokens[mark]!));
  const zone: Span | undefined = isZone && place !== undefined ? tokens[place] : undefined;
  const token = zone ? place! : clock.token;
  const end = tokens[token]!.end;
  return {
    value: {
      kind: 'time',
      hour,
      minute,
      ...(zone && { zone: { start: zone.start, end: zone.end } }),
      start,
      end,
    },
    token,
    next,
  };
}

function nextWord({ tokens }: Pick<Reading['block'], 'text' | 'tokens'>, last: number): number | undefined {
  let at = last + 1;
  while (isBlank(tokens[at])) at++;
  return tokens[at]?.kind === 'word' ? at : undefined;
}

function wordText(text: string, { start, end }: Span): string {
  return bare(text.slice(start, end));
}
