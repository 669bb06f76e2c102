import { createCalendar } from './calendar.ts';
import type { Calendar, CalendarDate } from './calendar.ts';
import type { DayNumber } from './day-number.ts';

/** A date of the Gregorian calendar. */
export type CivilDate = CalendarDate;

/**
 * From 1 March of the year 0 to day 0. The arithmetic counts years from March, so that the leap day is the last day
 * of its year and the lengths of the months before it follow one formula.
 */
const DAYS_TO_EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a Gregorian year has 366 days. */
export function isGregorianLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1 March to the first day of a month, where month 0 is March. */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}

function lengthOf(year: number, month: number): number {
  return month === 2 && isGregorianLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

function startOf(year: number, month: number): DayNumber {
  const yearFromMarch = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return 365 * yearFromMarch + leapDays + daysBeforeMonth((month + 9) % 12) - DAYS_TO_EPOCH;
}

function fromDay(day: DayNumber): CivilDate {
  const days = day + DAYS_TO_EPOCH;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) -
    Math.floor(dayOfEra / 36_524) +
    Math.floor(dayOfEra / (DAYS_IN_400_YEARS - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - daysBeforeMonth(monthFromMarch) + 1,
  };
}

/** The Gregorian calendar, also for the days before it was introduced; before the year 1 come 0, -1 and so on. */
export const gregorian: Calendar<CivilDate> = createCalendar({
  monthsInYear: 12,
  hasYear: () => true,
  lengthOf,
  startOf,
  fromDay,
});
