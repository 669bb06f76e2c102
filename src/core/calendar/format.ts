import type { CalendarDate } from './calendar.ts';
import type { CivilDate } from './gregorian.ts';
import type { GregorianMonthSystem } from './gregorian-months.ts';
import { monthNameAfterDay } from './months.ts';

/** European «2024», Arabic-Indic «٢٠٢٤» or Persian «۲۰۲۴». */
export type DigitFamily = 'european' | 'arabic-indic' | 'persian';

/** Two names for each month: `slash` is «أيار/مايو», `brackets` is «أيار (مايو)». */
export interface DualMonthNames {
  readonly first: GregorianMonthSystem;
  readonly second: GregorianMonthSystem;
  readonly layout: 'slash' | 'brackets';
}

export interface DateStyle {
  readonly digits?: DigitFamily;
  /** Whether the mark of the era, هـ or م, follows the year; by default the Hijri year has it and the Gregorian not. */
  readonly era?: boolean;
}

export interface GregorianDateStyle extends DateStyle {
  readonly months: GregorianMonthSystem | DualMonthNames;
}

const ZEROS: Readonly<Record<DigitFamily, number>> = {
  european: 0x30,
  'arabic-indic': 0x660,
  persian: 0x6f0,
};

/** Writes a whole number in the digits of a family, without separators. */
export function formatNumber(number: number, digits: DigitFamily = 'european'): string {
  const zero = ZEROS[digits];
  return String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

function gregorianMonth(month: number, names: GregorianDateStyle['months']): string {
  if (typeof names === 'string') return monthNameAfterDay(names, month);
  const first = monthNameAfterDay(names.first, month);
  const second = monthNameAfterDay(names.second, month);
  if (first === second) return first;
  return names.layout === 'slash' ? `${first}/${second}` : `${first} (${second})`;
}

function formatDate(date: CalendarDate, month: string, digits: DigitFamily | undefined, era: string): string {
  return `${formatNumber(date.day, digits)} ${month} ${formatNumber(date.year, digits)}${era}`;
}

/**
 * Writes a Gregorian date: «22 نوفمبر 2024». The day need not exist, so that a message can quote a wrong date; a month
 * that does not exist throws a RangeError.
 */
export function formatGregorian(
  date: CivilDate,
  { months, digits, era = false }: GregorianDateStyle,
): string {
  return formatDate(date, gregorianMonth(date.month, months), digits, era ? 'م' : '');
}

/** Writes a Hijri date: «20 جمادى الأولى 1446هـ», «3 ذي الحجة 1446هـ». Days and months are treated as above. */
export function formatHijri(date: CalendarDate, { digits, era = true }: DateStyle = {}): string {
  return formatDate(date, monthNameAfterDay('hijri', date.month), digits, era ? 'هـ' : '');
}
