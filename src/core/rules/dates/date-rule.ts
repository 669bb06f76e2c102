import {
  formatGregorian,
  formatHijri,
  gregorian,
  hijri,
  weekdayName,
  weekdayOf,
} from '../../calendar/index.ts';
import type { CalendarDate, DayNumber } from '../../calendar/index.ts';
import {
  englishDate,
  englishHijriDate,
  englishWeekday,
  readDates,
  rewriteDate,
  systemOf,
  countSystems,
} from '../../dates/index.ts';
import type { DateOfDay, SystemCounts, WeekdayPart, WrittenDate } from '../../dates/index.ts';
import type { Localized } from '../../localized.ts';
import type { Fix } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { choiceOf, replace } from '../fix.ts';
import { monthsOf } from './months-of.ts';

const NONE: readonly DateOfDay[] = [];
const known = new WeakMap<Block, readonly DateOfDay[]>();
const systems = new WeakMap<Block, SystemCounts>();

/** The dates of a block that name a day or a month. */
export function datesOf(block: Block): readonly DateOfDay[] {
  const mentions = readDates(block);
  // Most blocks have no date at all, and need no list of their own.
  if (mentions.length === 0) return NONE;
  let dates = known.get(block);
  if (!dates) known.set(block, (dates = mentions.filter((mention) => mention.kind === 'date')));
  return dates;
}

/** How often the month systems occur in a block; counted once, whatever number of fixes asks. */
function systemsIn(block: Block): SystemCounts {
  let counts = systems.get(block);
  if (!counts) systems.set(block, (counts = countSystems(datesOf(block).flatMap(monthsOf))));
  return counts;
}

/** A date in messages: «22 نوفمبر 2024» in the month names that the text uses, «20 جمادى الأولى 1446هـ». */
export function dateText(date: CalendarDate, like: WrittenDate): Localized {
  if (like.calendar === 'hijri') return { ar: formatHijri(date), en: englishHijriDate(date) };
  const system = systemOf(like.month);
  const months = system === 'hijri' || system === 'coptic' ? 'egyptian' : system;
  return { ar: formatGregorian(date, { months }), en: englishDate(date) };
}

/** The name of the weekday of a day, in both languages. */
export function weekdayText(day: DayNumber): Localized {
  return { ar: weekdayName(weekdayOf(day)), en: englishWeekday(day) };
}

/** Makes a written date say another day of its own calendar. */
export function dateFix(block: Block, date: WrittenDate, to: CalendarDate): Fix {
  const text = dateText(to, date);
  return choiceOf(
    { ar: `اجعل التاريخ ${text.ar}`, en: `Make the date ${text.en}` },
    ...rewriteDate(block.text, date, to, systemsIn(block)),
  );
}

/** The date of a day in the calendar of a written date; null outside the calendar. */
export function dateOfDay(day: DayNumber, { calendar }: WrittenDate): CalendarDate | null {
  return calendar === 'hijri' ? hijri.fromDay(day) : gregorian.fromDay(day);
}

/** Names the weekday of a day in place of the one that is written. */
export function weekdayFix(part: WeekdayPart, day: DayNumber): Fix {
  const { ar, en } = weekdayText(day);
  // «الإثنين» stays the writer's own: only another day replaces it.
  return choiceOf({ ar: `اجعل اليوم ${ar}`, en: `Make the weekday ${en}` }, replace(part, ar));
}

/** The part of a mention that names the weekday, with the date it belongs to. */
export function weekdayIn({ dates }: DateOfDay): WeekdayPart | undefined {
  return dates.find(({ weekday }) => weekday)?.weekday;
}

/** Leaves out the fixes that another one before them already makes. */
export function distinctFixes(fixes: readonly (Fix | undefined)[]): readonly Fix[] {
  const seen = new Set<string>();
  return fixes.filter((fix): fix is Fix => {
    if (!fix || fix.edits.length === 0) return false;
    const key = JSON.stringify(fix.edits);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
