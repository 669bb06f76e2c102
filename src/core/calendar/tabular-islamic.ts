import { createCalendar } from './calendar.ts';
import type { Calendar, CalendarDate } from './calendar.ts';
import type { DayNumber } from './day-number.ts';

/** 1 Muharram 1: Friday, 16 July 622 of the Julian calendar. */
const FIRST_DAY = -492_148;
const DAYS_IN_30_YEARS = 10_631;

/** In a cycle of 30 the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 have 355 days. */
function isLeapYear(year: number): boolean {
  return (11 * year + 14) % 30 < 11;
}

function startOfYear(year: number): DayNumber {
  return FIRST_DAY + 354 * (year - 1) + Math.floor((11 * year + 3) / 30);
}

/** Months of 30 and 29 days take turns. */
function daysBeforeMonth(month: number): number {
  return 29 * (month - 1) + (month >> 1);
}

function lengthOf(year: number, month: number): number {
  return month % 2 === 1 || (month === 12 && isLeapYear(year)) ? 30 : 29;
}

function fromDay(day: DayNumber): CalendarDate | null {
  if (!(day >= FIRST_DAY)) return null;
  const year = Math.floor((30 * (day - FIRST_DAY) + 10_646) / DAYS_IN_30_YEARS);
  const dayOfYear = day - startOfYear(year);
  const month = Math.min(12, Math.floor((2 * dayOfYear) / 59) + 1);
  return { year, month, day: dayOfYear - daysBeforeMonth(month) + 1 };
}

/**
 * The Islamic calendar by the civil arithmetic of 30-year cycles, from the year 1 on. It may be a day or two away from
 * the calendars in use, so it places a date but never proves one wrong.
 */
export const tabularIslamic: Calendar = createCalendar({
  monthsInYear: 12,
  hasYear: (year) => year >= 1,
  lengthOf,
  startOf: (year, month) => startOfYear(year) + daysBeforeMonth(month),
  fromDay,
});
