import { createCalendar } from './calendar.ts';
import type { Calendar, CalendarDate } from './calendar.ts';
import type { DayNumber } from './day-number.ts';

/** 1 توت of the year 1: 29 August 284 of the Julian calendar. */
const FIRST_DAY = -615_558;

/** The year before a Julian leap year is the long one: its last month has six days. */
function isLeapYear(year: number): boolean {
  return year % 4 === 3;
}

function startOf(year: number, month: number): DayNumber {
  return FIRST_DAY + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1);
}

function lengthOf(year: number, month: number): number {
  if (month < 13) return 30;
  return isLeapYear(year) ? 6 : 5;
}

function fromDay(day: DayNumber): CalendarDate | null {
  if (!(day >= FIRST_DAY)) return null;
  const year = Math.floor((4 * (day - FIRST_DAY) + 1463) / 1461);
  const dayOfYear = day - startOf(year, 1);
  const month = Math.floor(dayOfYear / 30) + 1;
  return { year, month, day: dayOfYear - 30 * (month - 1) + 1 };
}

/** The Coptic calendar from the year 1 of the martyrs on: twelve months of 30 days, then نسيء of 5 or 6. */
export const coptic: Calendar = createCalendar({
  monthsInYear: 13,
  hasYear: (year) => year >= 1,
  lengthOf,
  startOf,
  fromDay,
});
