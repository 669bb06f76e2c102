import type { DateOfDay, MonthPart } from '../../dates/index.ts';

/** The names of months in a mention, each once: both names of a dual month, both ends of a range. */
export function monthsOf({ dates }: DateOfDay): readonly MonthPart[] {
  const months = dates
    .flatMap((date) => (date.until ? [date, date.until] : [date]))
    .flatMap(({ month, secondMonth }) => (secondMonth ? [month, secondMonth] : [month]));
  return months.filter(({ start }, i) => months.findIndex((other) => other.start === start) === i);
}
