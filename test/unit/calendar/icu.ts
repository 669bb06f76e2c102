import type { CalendarDate, DayNumber } from '../../../src/core/calendar/index.ts';

const MILLISECONDS_IN_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== calendar) throw new Error(`ICU has no calendar ${calendar}.`);
  formats.set(calendar, format);
  return format;
}

/** The date of a day in a calendar of ICU. */
export function icuDate(calendar: string, day: DayNumber): CalendarDate {
  const parts = formatOf(calendar).formatToParts(day * MILLISECONDS_IN_DAY);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: read('year'), month: read('month'), day: read('day') };
}

/** The month names of an Arabic locale as CLDR has them, read from dates of the given calendar. */
export function icuMonthNames(
  locale: string,
  calendar: string,
  days: readonly DayNumber[],
): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', month: 'long' });
  return days.map((day) => format.format(day * MILLISECONDS_IN_DAY));
}
