import { gregorian, hijri, hijriSourceOf } from '../calendar/index.ts';
import type { CalendarDate, DayNumber } from '../calendar/index.ts';
import type { DateOfDay, WrittenDate } from './date-mention.ts';

/** The date as a whole: null where the day, or the year and every year given in its place, is missing. */
export function calendarDateOf({ day, month, year }: WrittenDate, otherYear?: number): CalendarDate | null {
  const numberOfYear = year?.value ?? otherYear;
  if (!day || numberOfYear === undefined) return null;
  return { year: numberOfYear, month: month.value, day: day.value };
}

/**
 * The day number of a whole date, or null. A Hijri day 30 in a month of 29 days is the day after day 29: the moon was
 * seen a day later elsewhere. Coptic dates are read, not reckoned.
 */
export function dayOf(date: WrittenDate, otherYear?: number): DayNumber | null {
  const whole = calendarDateOf(date, otherYear);
  if (!whole || date.calendar === 'coptic') return null;
  if (date.calendar === 'gregorian') return gregorian.toDay(whole);
  const start = whole.day === 30 ? hijri.monthStart(whole.year, whole.month) : null;
  return hijri.toDay(whole) ?? (start === null ? null : start + 29);
}

/** Whether the day of the month is one that some year has: Hijri months have 30 days at most, but for the table's own. */
export function exists({ calendar, day, month, year }: WrittenDate): boolean {
  if (!day || calendar === 'coptic') return true;
  if (calendar === 'gregorian') {
    // Without a year the day need only exist in a leap year.
    return gregorian.exists({ year: year?.value ?? 2000, month: month.value, day: day.value });
  }
  if (day.value >= 1 && day.value <= 30) return true;
  return year !== undefined && hijri.exists({ year: year.value, month: month.value, day: day.value });
}

/** The two halves of a pair with their days. */
export interface DatedPair {
  readonly hijri: WrittenDate;
  readonly gregorian: WrittenDate;
  readonly hijriDay: DayNumber;
  readonly gregorianDay: DayNumber;
  /** Umm al-Qura day minus the printed Gregorian day. */
  readonly difference: number;
}

/** The Hijri and the Gregorian half of a mention, where it has both. */
export function halvesOf({ dates }: DateOfDay): { hijri: WrittenDate; gregorian: WrittenDate } | undefined {
  const hijriHalf = dates.find(({ calendar }) => calendar === 'hijri');
  const gregorianHalf = dates.find(({ calendar }) => calendar === 'gregorian');
  return hijriHalf && gregorianHalf && { hijri: hijriHalf, gregorian: gregorianHalf };
}

/**
 * The pair of a mention where both halves have a day: the missing year of the one is the year that brings it nearest to
 * the other. Undefined outside the published calendar, which alone can prove a pair wrong.
 */
export function pairOf(mention: DateOfDay): DatedPair | undefined {
  const halves = halvesOf(mention);
  return halves && pairOfHalves(halves.hijri, halves.gregorian);
}

/** The pair of the ends of two ranges that claim to be the same, «11 إلى 22 شوال الموافق من 27 يوليو إلى 7 أغسطس». */
export function pairOfEnds(mention: DateOfDay): DatedPair | undefined {
  const halves = halvesOf(mention);
  const { hijri: from, gregorian: to } = halves ?? {};
  return from?.until && to?.until ? pairOfHalves(from.until, to.until) : undefined;
}

function pairOfHalves(hijriHalf: WrittenDate, gregorianHalf: WrittenDate): DatedPair | undefined {
  const hijriDay = dayOf(hijriHalf) ?? nearestDay(hijriHalf, dayOf(gregorianHalf));
  const gregorianDay = dayOf(gregorianHalf) ?? nearestDay(gregorianHalf, hijriDay);
  if (hijriDay === null || gregorianDay === null) return undefined;
  const year = hijriHalf.year?.value ?? hijri.fromDay(hijriDay)?.year;
  if (year === undefined || hijriSourceOf(year) === 'tabular') return undefined;
  return {
    hijri: hijriHalf,
    gregorian: gregorianHalf,
    hijriDay,
    gregorianDay,
    difference: hijriDay - gregorianDay,
  };
}

/** The day of a date without a year that lies nearest to a day; null where the date has a year that lacks the day. */
export function nearestDay(date: WrittenDate, day: DayNumber | null): DayNumber | null {
  if (day === null || date.year) return null;
  const calendar = date.calendar === 'hijri' ? hijri : gregorian;
  const around = calendar.fromDay(day)?.year;
  if (around === undefined) return null;
  const candidates = [around - 1, around, around + 1].flatMap((year) => dayOf(date, year) ?? []);
  const [nearest] = candidates.sort((a, b) => Math.abs(a - day) - Math.abs(b - day));
  return nearest ?? null;
}
