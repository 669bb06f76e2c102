import { formatGregorian, formatHijri, gregorian, hijri } from '../calendar/index.ts';
import type { DigitFamily, GregorianDateStyle } from '../calendar/index.ts';
import type { Edit } from '../text/edit.ts';
import type { DateOfDay } from './date-mention.ts';
import { dayOf } from './date-value.ts';

/** How a house writes the second calendar of a date. */
export interface CounterpartStyle {
  readonly months?: GregorianDateStyle['months'];
  /** «الموافق» between the two dates, or brackets round the second. */
  readonly layout?: 'link' | 'brackets';
  readonly era?: boolean;
}

/**
 * The edit, in offsets of the block, that adds the Hijri date to a Gregorian one or the other way about, in the digits
 * of the writer. Null where the mention has both, has no whole date, or lies outside the published calendar.
 */
export function counterpart(
  { dates }: DateOfDay,
  { months = 'egyptian', layout = 'link', era }: CounterpartStyle = {},
): Edit | null {
  const [date, ...others] = dates;
  const day = dayOf(date);
  if (day === null || date.until || others.some(({ calendar }) => calendar !== 'coptic')) return null;
  const digits: DigitFamily =
    date.day?.writing === 'digits' ? date.day.digits : (date.year?.digits ?? 'european');
  const islamic = hijri.fromDay(day);
  if (!islamic || islamic.source === 'tabular') return null;
  const style = { digits, ...(era !== undefined && { era }) };
  const text =
    date.calendar === 'hijri'
      ? formatGregorian(gregorian.fromDay(day), { months, ...style })
      : formatHijri(islamic, style);
  const at = date.end;
  return { start: at, end: at, text: layout === 'link' ? ` الموافق ${text}` : ` (${text})` };
}
