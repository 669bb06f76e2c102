import type { DayNumber } from './day-number.ts';

/** A day as a calendar names it; months and days count from 1. Nothing says that such a day exists. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Translates the dates of one calendar into day numbers and back. No function throws: a date or a month that the
 * calendar does not have, one with a fraction or NaN in it too, gives null. `Found` is what the calendar finds for a day.
 */
export interface Calendar<Found extends CalendarDate | null = CalendarDate | null> {
  /** The day that bears the date, or null where no day does («31 أبريل», «34 رجب»). */
  toDay(date: CalendarDate): DayNumber | null;
  /** The date of a day, a whole number; null where the calendar does not reach that far. */
  fromDay(day: DayNumber): Found;
  exists(date: CalendarDate): boolean;
  /** The number of days in a month, or null for a month that the calendar does not have. */
  monthLength(year: number, month: number): number | null;
  /**
   * The first day of a month, or null for a month that the calendar does not have. Counting on from it gives a day
   * to a date that exists only where the new moon was sighted later: day 30 of a month of 29.
   */
  monthStart(year: number, month: number): DayNumber | null;
}

/** What sets a calendar apart; the rest follows from it. */
interface Reckoning<Found extends CalendarDate | null> {
  readonly monthsInYear: number;
  /** Whether the calendar has this year, a whole number. */
  hasYear(year: number): boolean;
  /** Called with months that the calendar has. */
  lengthOf(year: number, month: number): number;
  /** Called with months that the calendar has. */
  startOf(year: number, month: number): DayNumber;
  fromDay(day: DayNumber): Found;
}

/** Makes a calendar of its reckoning. */
export function createCalendar<Found extends CalendarDate | null>(
  reckoning: Reckoning<Found>,
): Calendar<Found> {
  const { monthsInYear, hasYear, lengthOf, startOf, fromDay } = reckoning;

  function hasMonth(year: number, month: number): boolean {
    return (
      month >= 1 &&
      month <= monthsInYear &&
      Number.isInteger(month) &&
      Number.isInteger(year) &&
      hasYear(year)
    );
  }

  function exists({ year, month, day }: CalendarDate): boolean {
    return day >= 1 && Number.isInteger(day) && hasMonth(year, month) && day <= lengthOf(year, month);
  }

  return Object.freeze({
    toDay: (date: CalendarDate) => (exists(date) ? startOf(date.year, date.month) + date.day - 1 : null),
    fromDay,
    exists,
    monthLength: (year: number, month: number) => (hasMonth(year, month) ? lengthOf(year, month) : null),
    monthStart: (year: number, month: number) => (hasMonth(year, month) ? startOf(year, month) : null),
  });
}
