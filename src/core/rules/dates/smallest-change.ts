import { gregorian, hijri } from '../../calendar/index.ts';
import type { CalendarDate, DayNumber } from '../../calendar/index.ts';
import { calendarDateOf, editWeight } from '../../dates/index.ts';
import type { WrittenDate } from '../../dates/index.ts';

/** What a half of a pair should say, and how much of it that changes. */
export interface Change {
  readonly to: CalendarDate;
  readonly weight: number;
}

/** A day that is left between the calendars weighs against a change, though less than any change more. */
const WEIGHT_OF_A_DAY = 0.5;

/**
 * What a half of a pair should say to agree with a day: that day itself, or a slip of one part (the month, or the year
 * by one) that brings it within `slack` days of it and changes less. Null outside the calendar.
 */
export function smallestChange(date: WrittenDate, day: DayNumber, slack: number): Change | null {
  const calendar = date.calendar === 'hijri' ? hijri : gregorian;
  const exact = calendar.fromDay(day);
  const written = exact && calendarDateOf(date, exact.year);
  if (!written) return null;
  const slips: CalendarDate[] = date.year
    ? [1, -1].map((step) => ({ ...written, year: written.year + step }))
    : [];
  for (let month = 1; month <= 12; month++) slips.push({ ...written, month });
  let best: Change = { to: exact, weight: editWeight(date, exact) };
  for (const to of slips) {
    const slipped = calendar.toDay(to);
    const left = slipped === null ? Infinity : Math.abs(slipped - day);
    const weight = editWeight(date, to) + WEIGHT_OF_A_DAY * left;
    if (left <= slack && weight < best.weight) best = { to, weight };
  }
  return best;
}
