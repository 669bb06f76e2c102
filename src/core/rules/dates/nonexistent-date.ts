import { gregorian, hijri, weekdayOf } from '../../calendar/index.ts';
import type { CalendarDate, Weekday } from '../../calendar/index.ts';
import { calendarDateOf, dayOf, editWeight, exists, nearestDay } from '../../dates/index.ts';
import type { DateOfDay, WrittenDate } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Finding, Fix } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { dateFix, dateOfDay, datesOf, distinctFixes, weekdayIn } from './date-rule.ts';
import { textBetween } from './text-between.ts';

const MOST_FIXES = 3;

export const nonexistentDate = defineBlockRule({
  meta: {
    id: 'dates/nonexistent-date',
    summary: { ar: 'تاريخ لا وجود له', en: 'Date that does not exist' },
    why: {
      ar: 'لا 31 في أبريل، ولا 29 في فبراير من سنة بسيطة، ولا يوم 0 أو 31 في شهر هجري. أما اليوم الثلاثون من شهر هجري عدته 29 في تقويم أم القرى فقد تثبته الرؤية في بلد آخر، فلا يُعد خطأ. ويُرجَّح التصحيح الذي يشهد له يوم الأسبوع أو التقويم الآخر.',
      en: 'April has no 31st, February of a common year no 29th, and no Hijri month a day 0 or 31. Day 30 of a month that has 29 days in the Umm al-Qura calendar may have been sighted elsewhere and is let be. The fix that the weekday or the other calendar supports comes first.',
    },
    level: 'error',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'ينتهي التسجيل في ⟦31 أبريل⟧ المقبل', fixed: 'ينتهي التسجيل في 30 أبريل المقبل' },
        { text: 'ولد في ⟦29 فبراير من سنة 1977⟧', fixed: 'ولد في 28 فبراير من سنة 1977' },
        {
          text: 'الأربعاء ⟦34 رجب 1436هـ⟧ الموافق 13 مايو 2015م',
          fixed: 'الأربعاء 24 رجب 1436هـ الموافق 13 مايو 2015م',
        },
        {
          text: '(⟦0/ شوال 1436هـ⟧) الموافق (26/ 7/ 2015م)',
          fixed: '(10/ شوال 1436هـ) الموافق (26/ 7/ 2015م)',
        },
      ],
      good: [
        { text: '29 فبراير 2024' },
        { text: '30 جمادى الأولى 1446هـ' },
        { text: 'القانون رقم 40/5/2020' },
        { text: 'سعره 34 رجبا' },
      ],
    },
  },
  check(block, { report }) {
    for (const mention of datesOf(block)) {
      const all = mention.dates.flatMap((date) => (date.until ? [date, date.until] : [date]));
      for (const date of all) if (!exists(date)) report(findingOf(block, mention, date));
    }
  },
});

function findingOf(block: Block, mention: DateOfDay, date: WrittenDate): Finding {
  const start = date.day && date.day.start < date.month.start ? date.day.start : date.month.start;
  const end = date.modifier && date.modifier.start > date.month.start ? partsEnd(date) : date.end;
  const span = { start: date.style === 'numeric' ? Math.min(start, date.year?.start ?? start) : start, end };
  const text = textBetween(block, span);
  return {
    ...span,
    message: {
      ar: `لا وجود لليوم «${text}»`,
      en: `«${text}» does not exist`,
    },
    fixes: candidates(mention, date)
      .slice(0, MOST_FIXES)
      .map((to): Fix => dateFix(block, date, to))
      .filter((fix, i, all) => distinctFixes(all.slice(0, i + 1)).includes(fix)),
  };
}

/** The end of the last part of a date, without «الماضي». */
function partsEnd({ month, secondMonth, year, era, day }: WrittenDate): number {
  return Math.max(...[month, secondMonth, year, era, day].map((part) => part?.end ?? 0));
}

/** What the date may mean, best supported first: by the other calendar, by the weekday, by the smallest edit. */
function candidates(mention: DateOfDay, date: WrittenDate): readonly CalendarDate[] {
  const counterpart = counterpartDay(mention, date);
  const byPair = counterpart === null ? null : dateOfDay(counterpart, date);
  const weekday = weekdayIn(mention)?.weekday;
  const year = date.year?.value ?? byPair?.year ?? 2000;
  const written = calendarDateOf(date, year)!;
  const days = Array.from({ length: 31 }, (_, i) => ({ ...written, day: i + 1 })).filter((each) =>
    calendarOf(date).exists(each),
  );
  const sameMonth = days.filter(({ day }) => isDigitSlip(day, written.day) || day === days.length);
  const next = written.month === 12 ? [] : [{ ...written, month: written.month + 1, day: 1 }];
  const ordered = [...sameMonth, ...(written.day > days.length ? next : [])].sort(
    (a, b) => rank(a, date, weekday) - rank(b, date, weekday),
  );
  return byPair ? [byPair, ...ordered.filter((each) => !isSame(each, byPair))] : ordered;
}

function calendarOf({ calendar }: WrittenDate) {
  return calendar === 'hijri' ? hijri : gregorian;
}

/** One digit typed for another: 34 for 24, 0 for 10. */
function isDigitSlip(day: number, written: number): boolean {
  const [one, other] = [String(day).padStart(2, '0'), String(written).padStart(2, '0')];
  return written > 31 && (one[0] === other[0]) !== (one[1] === other[1]);
}

function rank(candidate: CalendarDate, date: WrittenDate, weekday: Weekday | undefined): number {
  const day = calendarOf(date).toDay(candidate);
  const isBacked = weekday !== undefined && date.year && day !== null && weekdayOf(day) === weekday;
  return editWeight(date, candidate) + Math.abs(candidate.day - date.day!.value) / 100 - (isBacked ? 100 : 0);
}

function isSame(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** The day that the other calendar of the pair names. */
function counterpartDay({ dates }: DateOfDay, date: WrittenDate): number | null {
  const other = dates.find(({ calendar }) => calendar !== date.calendar && calendar !== 'coptic');
  if (!other || !dates.includes(date)) return null;
  const yearOfDate = date.year?.value;
  if (other.year || yearOfDate === undefined) return dayOf(other);
  const middle = calendarOf(date).monthStart(yearOfDate, date.month.value);
  return nearestDay(other, middle);
}
