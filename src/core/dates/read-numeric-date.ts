import type { MonthPart, NumberPart, WrittenDate } from './date-mention.ts';
import { eraAfter, gapBefore, numberAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Read } from './read-month.ts';

const SEPARATORS = new Set(['/', '-', '–', '.', '\\']);

interface Order {
  readonly order: WrittenDate['order'];
  readonly day: NumberPart;
  readonly month: NumberPart;
  readonly year: NumberPart;
}

function widthOf({ start, end }: NumberPart): number {
  return end - start;
}

/** D/M/Y, Y/M/D, and M/D/Y where the day cannot be a month; a year has four digits. */
function orderOf(first: NumberPart, second: NumberPart, third: NumberPart): Order | undefined {
  if (widthOf(second) > 2) return undefined;
  if (widthOf(first) === 4 && widthOf(third) <= 2) {
    return isMonth(second) ? { order: 'year-first', year: first, month: second, day: third } : undefined;
  }
  if (widthOf(first) > 2 || widthOf(third) !== 4) return undefined;
  if (isMonth(second)) return { order: 'day-first', day: first, month: second, year: third };
  return isMonth(first) ? { order: 'month-first', month: first, day: second, year: third } : undefined;
}

function isMonth({ value }: NumberPart): boolean {
  return value >= 1 && value <= 12;
}

function isLikelyYear(year: number): boolean {
  return year >= 1300 && year <= 2200;
}

/** Whether a separator and a digit go on beside the date, as in «1/1/2000/5». */
function goesOn({ block: { text } }: Reading, start: number, end: number): boolean {
  return (
    /[0-9\u0660-\u0669][/\\-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[/\\-][0-9\u0660-\u0669]/.test(text.slice(end, end + 2))
  );
}

/** A date in three numbers: «22/11/2024», «20 / 5 / 1446 هـ», «2024-11-22», «22.11.2024». */
export function readNumericDate(
  reading: Reading,
  index: number,
): Read<Omit<WrittenDate, 'evening'>> | undefined {
  const item = reading.items[index];
  if (item?.kind === 'dotted') return fromNumbers(reading, item.numbers, item.last, index + 1);
  const first = numberAt(reading, index);
  const second = numberAt(reading, index + 1);
  const third = numberAt(reading, index + 2);
  if (!first || !second || !third) return undefined;
  const separator = gapBefore(reading, first.last, index + 1);
  if (separator === undefined || !SEPARATORS.has(separator)) return undefined;
  if (gapBefore(reading, second.last, index + 2) !== separator) return undefined;
  return fromNumbers(reading, [first.number, second.number, third.number], third.last, index + 3);
}

/** «22/11» behind a weekday, without a year. */
export function readDayAndMonthNumbers(
  reading: Reading,
  index: number,
): Read<Omit<WrittenDate, 'evening'>> | undefined {
  const day = numberAt(reading, index);
  const month = numberAt(reading, index + 1);
  if (!day || !month || gapBefore(reading, day.last, index + 1) !== '/') return undefined;
  if (widthOf(day.number) > 2 || widthOf(month.number) > 2 || !isMonth(month.number)) return undefined;
  if (day.number.value > 31 || goesOn(reading, day.start, month.end)) return undefined;
  return {
    value: {
      calendar: 'gregorian',
      style: 'numeric',
      order: 'day-first',
      day: day.number,
      month: numericMonth(month.number, 'gregorian'),
      start: day.start,
      end: month.end,
    },
    token: month.last,
    next: index + 2,
  };
}

function numericMonth(number: NumberPart, calendar: MonthPart['calendar']): MonthPart {
  return { value: number.value, calendar, forms: [], number, start: number.start, end: number.end };
}

function fromNumbers(
  reading: Reading,
  numbers: readonly [NumberPart, NumberPart, NumberPart],
  lastToken: number,
  next: number,
): Read<Omit<WrittenDate, 'evening'>> | undefined {
  const order = orderOf(...numbers);
  if (!order || !isLikelyYear(order.year.value)) return undefined;
  const { day, month, year } = order;
  const start = numbers[0].start;
  const numbersEnd = numbers[2].end;
  if (goesOn(reading, start, numbersEnd)) return undefined;
  const found = eraAfter(reading, lastToken);
  if (found?.era === 'before-christ') return undefined;
  const calendar =
    found?.era === 'hijri' || (found === undefined && year.value <= 1500) ? 'hijri' : 'gregorian';
  return {
    value: {
      calendar,
      style: 'numeric',
      order: order.order,
      day,
      month: numericMonth(month, calendar),
      year,
      ...(found && { era: { era: found.era, start: found.start, end: found.end } }),
      start,
      end: found?.end ?? numbersEnd,
    },
    token: found?.token ?? lastToken,
    next,
  };
}
