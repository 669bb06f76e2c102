/**
 * A civil day as a whole number: the days since 1 January 1970 of the Gregorian calendar, which is day 0; earlier
 * days are negative. It belongs to no time zone and starts at midnight in every calendar of this folder, the Hijri
 * included, as in print. Arithmetic on it is exact for every year that a text can hold.
 */
export type DayNumber = number;

/** A day of the week by its Arabic order: 0 is Sunday (الأحد), 6 is Saturday (السبت). */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;

/** The weekday of a day. */
export function weekdayOf(day: DayNumber): Weekday {
  const days = day + WEEKDAY_OF_DAY_ZERO;
  return (days - 7 * Math.floor(days / 7)) as Weekday;
}
