import { createCalendar } from './calendar.ts';
import type { Calendar, CalendarDate } from './calendar.ts';
import type { DayNumber } from './day-number.ts';
import { ummAlQuraTable } from './umm-al-qura-table.ts';

const { firstYear, longMonths, irregularMonths } = ummAlQuraTable;
const HEX_DIGITS_IN_YEAR = 3;
const MEAN_MONTH_LENGTH = 29.530588;

/** The first day of each month, and of the month after the last one. */
const starts = unpackMonthStarts();
const lastYear = firstYear + (starts.length - 1) / 12 - 1;
const firstDay = starts[0]!;
const endDay = starts[starts.length - 1]!;

function unpackMonthStarts(): Int32Array {
  const years = longMonths.length / HEX_DIGITS_IN_YEAR;
  const unpacked = new Int32Array(years * 12 + 1);
  unpacked[0] = ummAlQuraTable.firstDay;
  for (let i = 0; i < years; i++) {
    const bits = parseInt(longMonths.slice(i * HEX_DIGITS_IN_YEAR, (i + 1) * HEX_DIGITS_IN_YEAR), 16);
    for (let month = 1; month <= 12; month++) {
      const index = i * 12 + month - 1;
      const length = irregularMonths[index] ?? 29 + ((bits >> (12 - month)) & 1);
      unpacked[index + 1] = unpacked[index]! + length;
    }
  }
  return unpacked;
}

function indexOf(year: number, month: number): number {
  return (year - firstYear) * 12 + month - 1;
}

/** The index of the month that holds a day of the table: the mean month leads to it or to a neighbour of it. */
function indexOfDay(day: DayNumber): number {
  let index = Math.floor((day - firstDay) / MEAN_MONTH_LENGTH);
  while (starts[index]! > day) index--;
  while (starts[index + 1]! <= day) index++;
  return index;
}

function fromDay(day: DayNumber): CalendarDate | null {
  if (!(day >= firstDay && day < endDay)) return null;
  const index = indexOfDay(day);
  const yearsBefore = Math.floor(index / 12);
  return {
    year: firstYear + yearsBefore,
    month: index - yearsBefore * 12 + 1,
    day: day - starts[index]! + 1,
  };
}

/**
 * The Umm al-Qura calendar as it was published, from 1 Muharram 1343 (1 August 1924) to the end of 1500
 * (16 November 2077); null outside. Some published months have 28 or 31 days. Days after May 2029 are provisional.
 */
export const ummAlQura: Calendar = createCalendar({
  monthsInYear: 12,
  hasYear: (year) => year >= firstYear && year <= lastYear,
  lengthOf: (year, month) => starts[indexOf(year, month) + 1]! - starts[indexOf(year, month)]!,
  startOf: (year, month) => starts[indexOf(year, month)]!,
  fromDay,
});
