import { formatNumber, monthName, monthNameAfterDay } from '../calendar/index.ts';
import type { CalendarDate, MonthSystem } from '../calendar/index.ts';
import type { Edit } from '../text/edit.ts';
import type { MonthPart, NumberPart, WrittenDate } from './date-mention.ts';
import { ordinalWords } from './ordinal-words.ts';

export type SystemCounts = ReadonlyMap<MonthSystem, number>;
const NO_COUNTS: SystemCounts = new Map();

/**
 * The edits that make a written date say another day, in its own words and digits; untouched parts stay as they are.
 * `beside`, how often the systems occur beside it, tells which one a name that several share belongs to.
 */
export function rewriteDate(
  text: string,
  date: WrittenDate,
  to: CalendarDate,
  beside: SystemCounts = NO_COUNTS,
): readonly Edit[] {
  const { day, month, secondMonth, year } = date;
  const edits: Edit[] = [];
  if (day && day.value !== to.day) edits.push(edit(day, numberText(text, day, to.day)));
  if (month.value !== to.month)
    edits.push(edit(month, monthText(text, month, to.month, day !== undefined, beside)));
  if (secondMonth && secondMonth.value !== to.month) {
    edits.push(edit(secondMonth, monthText(text, secondMonth, to.month, true, beside)));
  }
  if (year && year.value !== to.year) edits.push(edit(year, numberText(text, year, to.year)));
  return edits.sort((a, b) => a.start - b.start);
}

function edit({ start, end }: { readonly start: number; readonly end: number }, text: string): Edit {
  return { start, end, text };
}

/** A number in the writing of the one that it replaces: words, digit family, leading zeros. */
export function numberText(text: string, part: NumberPart, value: number): string {
  const written = text.slice(part.start, part.end);
  if (part.writing === 'words') {
    // «غرة مارس» has no ordinal for another day.
    if (value < 1 || value > 39 || !written.startsWith('ال')) return formatNumber(value);
    return ordinalWords(value, /ة|الأولى/.test(written) ? 1 : 0, /ون$/.test(written) ? 'ون' : 'ين');
  }
  const zero = formatNumber(0, part.digits);
  const figures = formatNumber(value, part.digits);
  return written.startsWith(zero) && written.length > 1 ? figures.padStart(written.length, zero) : figures;
}

/** Another month in the writing of the one that it replaces: a number, or the name in the same system. */
export function monthText(
  text: string,
  part: MonthPart,
  month: number,
  afterDay: boolean,
  beside: SystemCounts = NO_COUNTS,
): string {
  if (part.number) return numberText(text, part.number, month);
  const system = systemOf(part, beside);
  return afterDay ? monthNameAfterDay(system, month) : monthName(system, month);
}

/** The system that a name belongs to; of several, the one that most months beside it belong to as well. */
export function systemOf({ forms, calendar }: MonthPart, beside: SystemCounts = NO_COUNTS): MonthSystem {
  if (calendar !== 'gregorian') return calendar;
  const systems = forms.flatMap((form) => form.systems);
  const counts = systems.map((system) => beside.get(system) ?? 0);
  return systems[counts.indexOf(Math.max(...counts))] ?? 'egyptian';
}

/** How many of the months belong to each system. */
export function countSystems(months: readonly MonthPart[]): SystemCounts {
  const counts = new Map<MonthSystem, number>();
  for (const system of months.flatMap(({ forms }) => forms.flatMap((form) => form.systems))) {
    counts.set(system, (counts.get(system) ?? 0) + 1);
  }
  return counts;
}

/** How far a written date is from another, to tell a slip from a different day: parts that change weigh most, then digits. */
export function editWeight(date: WrittenDate, to: CalendarDate): number {
  const { day, month, year } = date;
  const parts = [
    day ? partWeight(day.value, to.day) : 0,
    month.value === to.month ? 0 : 10 + (Math.abs(month.value - to.month) === 1 ? 1 : 2),
    year ? partWeight(year.value, to.year) : 0,
  ];
  return parts.reduce((sum, weight) => sum + weight, 0);
}

function partWeight(from: number, to: number): number {
  if (from === to) return 0;
  const [one, other] = [String(from), String(to)].sort((a, b) => a.length - b.length) as [string, string];
  const padded = one.padStart(other.length, ' ');
  const differing = [...padded].filter((digit, i) => digit !== other[i]).length;
  return 10 + Math.min(differing, Math.abs(from - to) === 1 ? 1 : differing);
}
