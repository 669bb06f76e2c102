import { createCalendar } from './calendar.ts';
import type { Calendar, CalendarDate } from './calendar.ts';
import type { DayNumber } from './day-number.ts';
import { tabularIslamic } from './tabular-islamic.ts';
import { ummAlQura } from './umm-al-qura.ts';

/** Where a Hijri answer comes from: the published calendar, or arithmetic that may be a day or two off. */
export type HijriSource = 'umm-al-qura' | 'tabular';

export interface HijriDate extends CalendarDate {
  readonly source: HijriSource;
}

/** The source of every answer about a Hijri year. A rule must never call a date wrong on a tabular answer. */
export function hijriSourceOf(year: number): HijriSource {
  return ummAlQura.monthStart(year, 1) === null ? 'tabular' : 'umm-al-qura';
}

function calendarOf(year: number): Calendar {
  return hijriSourceOf(year) === 'umm-al-qura' ? ummAlQura : tabularIslamic;
}

function fromDay(day: DayNumber): HijriDate | null {
  const published = ummAlQura.fromDay(day);
  const date = published ?? tabularIslamic.fromDay(day);
  if (date === null) return null;
  const source = published === null ? 'tabular' : 'umm-al-qura';
  return { year: date.year, month: date.month, day: date.day, source };
}

/**
 * The Hijri calendar from the year 1 on: Umm al-Qura where it is published, else tabular. Where the two meet, two dates
 * share 1 August 1924: it is read back as 1 Muharram 1343, never as the tabular 29 Dhu al-Hijja 1342.
 */
export const hijri: Calendar<HijriDate | null> = createCalendar({
  monthsInYear: 12,
  hasYear: (year) => year >= 1,
  lengthOf: (year, month) => calendarOf(year).monthLength(year, month)!,
  startOf: (year, month) => calendarOf(year).monthStart(year, month)!,
  fromDay,
});
