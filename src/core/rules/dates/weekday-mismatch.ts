import { gregorian, hijriSourceOf, weekdayOf } from '../../calendar/index.ts';
import type { CalendarDate, DayNumber } from '../../calendar/index.ts';
import { dayOf, englishWeekdayName, pairOf } from '../../dates/index.ts';
import type { DateOfDay, WeekdayPart, WrittenDate } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Finding, Fix, Severity } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import {
  dateFix,
  dateOfDay,
  datesOf,
  dateText,
  distinctFixes,
  weekdayFix,
  weekdayIn,
  weekdayText,
} from './date-rule.ts';

/** A Hijri date may be a day away from the published calendar where the moon was seen on another night. */
const HIJRI_SEVERITY: Readonly<Record<number, Severity>> = { 1: 'information', 2: 'warning', 3: 'error' };
const FURTHEST_SLIP = 3;

export const weekdayMismatch = defineBlockRule({
  meta: {
    id: 'dates/weekday-mismatch',
    summary: { ar: 'يوم الأسبوع لا يوافق التاريخ', en: 'Weekday does not match its date' },
    why: {
      ar: 'يوم الأسبوع شاهد على التاريخ، فإن خالفه فأحدهما خطأ. وأكثر ما يقع ذلك في يناير حين يبقى رقم السنة الماضية، فيُقترح عندئذ تصحيح السنة أولا. وإن كُتب التاريخ بالتقويمين رُجّح ما يشهد له اثنان من الثلاثة. ويُتسامح في التاريخ الهجري بيوم لاختلاف الرؤية.',
      en: 'The weekday is a witness to the date: where they disagree, one of them is wrong. Most often it is the year, in January, so that the year is offered first where it explains the weekday. Of a date in two calendars, what two of the three say is offered first. A Hijri date alone may be a day off.',
    },
    level: 'error',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'عُقد الاجتماع ⟦الأحد 30 مايو 2017⟧.', fixed: 'عُقد الاجتماع الثلاثاء 30 مايو 2017.' },
        { text: 'يوم ⟦الخميس 22 نوفمبر 2024⟧', fixed: 'يوم الجمعة 22 نوفمبر 2024' },
        { text: 'يوم ⟦الأربعاء ٣ يناير ٢٠١٧⟧', fixed: 'يوم الأربعاء ٣ يناير ٢٠١٨' },
        {
          text: '⟦الأربعاء 20 شوال 1436هـ الموافق 6 أغسطس 2015م⟧',
          fixed: 'الأربعاء 20 شوال 1436هـ الموافق 5 أغسطس 2015م',
        },
        {
          text: '⟦الأربعاء 11/7/1436ه الموافق 30/4/2015م⟧',
          fixed: 'الخميس 11/7/1436ه الموافق 30/4/2015م',
        },
      ],
      good: [
        { text: 'الجمعة 22 نوفمبر 2024 الموافق 20 جمادى الأولى 1446' },
        { text: 'السبت والأحد 5 و6 مارس 2016' },
        { text: 'فاز الأهلي الأحد 2-1 على الزمالك' },
      ],
    },
  },
  check(block, { report }) {
    for (const mention of datesOf(block)) {
      for (const finding of findingsOf(block, mention)) report(finding);
    }
  },
});

function findingsOf(block: Block, mention: DateOfDay): readonly Finding[] {
  const { dates } = mention;
  const weekday = weekdayIn(mention);
  const found: Finding[] = [];
  const date = dates.find(({ calendar }) => calendar === 'gregorian');
  const owner = dates.find((each) => each.weekday)!;
  if (weekday && date && dayOf(date) !== null) {
    const finding = againstGregorian(block, mention, weekday, date, date === owner ? date : mention);
    if (finding) found.push(finding);
  } else if (weekday && dates.length === 1 && owner.calendar === 'hijri') {
    const finding = againstHijri(block, weekday, owner);
    if (finding) found.push(finding);
  }
  const until = date?.until;
  if (until?.weekday && dates.length === 1 && dayOf(until) !== null) {
    const finding = againstGregorian(block, mention, until.weekday, until, until);
    if (finding) found.push(finding);
  }
  return found;
}

/** Whether some day of a range is the weekday: «الأحد 5-7 مارس» says which of the days it means. */
function fits(weekday: WeekdayPart, date: WrittenDate, day: DayNumber): boolean {
  if (weekdayOf(day) === weekday.weekday) return true;
  const { until } = date;
  const last = until && !until.weekday ? dayOf(until, date.year?.value) : null;
  for (let each = day; last !== null && each <= last && each < day + 7; each++) {
    if (weekdayOf(each) === weekday.weekday) return true;
  }
  return false;
}

function againstGregorian(
  block: Block,
  mention: DateOfDay,
  weekday: WeekdayPart,
  date: WrittenDate,
  { start, end }: Span,
): Finding | undefined {
  const day = dayOf(date)!;
  if (fits(weekday, date, day)) return undefined;
  const pair = pairOf(mention);
  // Where the calendars are days apart, that is the fault, and the rule of pairs takes the weekday for a witness.
  if (pair && Math.abs(pair.difference) > 1) return undefined;
  const written = gregorian.fromDay(day);
  const actual = weekdayText(day);
  const wanted = weekday.form.preferred;
  const what = dateText(written, date);
  const byPair = pair && weekdayOf(pair.hijriDay) === weekday.weekday ? pair.hijriDay : undefined;
  const right = weekdayFix(weekday, day);
  const nextYear = yearSlip(block, weekday, date, written, 1);
  const lastYear = yearSlip(block, weekday, date, written, -1);
  const fixes = pair
    ? [
        byPair === undefined ? right : dateFix(block, date, gregorian.fromDay(byPair)),
        right,
        nextYear,
        lastYear,
      ]
    : [
        nextYear,
        right,
        lastYear,
        nearbyDay(block, weekday, date, day),
        ...monthSlips(block, weekday, date, written),
      ];
  return {
    start,
    end,
    message: {
      ar: `${what.ar} يوافق ${actual.ar} لا ${wanted}`,
      en: `${what.en} is a ${actual.en}, not a ${englishWeekdayName(weekday.weekday)}`,
    },
    fixes: distinctFixes(fixes),
  };
}

/** Another year, where the weekday fits it: that of the year before is the commonest slip, in January above all. */
function yearSlip(
  block: Block,
  weekday: WeekdayPart,
  date: WrittenDate,
  written: CalendarDate,
  step: 1 | -1,
): Fix | undefined {
  const other = { ...written, year: written.year + step };
  const day = gregorian.toDay(other);
  return day !== null && weekdayOf(day) === weekday.weekday ? dateFix(block, date, other) : undefined;
}

/** The month before or after, where the weekday fits it. */
function monthSlips(
  block: Block,
  weekday: WeekdayPart,
  date: WrittenDate,
  written: CalendarDate,
): readonly Fix[] {
  return [1, -1].flatMap((step) => {
    const other = { ...written, month: written.month + step };
    const day = gregorian.toDay(other);
    return day !== null && weekdayOf(day) === weekday.weekday ? [dateFix(block, date, other)] : [];
  });
}

/** The nearest day that is the weekday. */
function nearbyDay(block: Block, weekday: WeekdayPart, date: WrittenDate, day: DayNumber): Fix | undefined {
  const step = (weekday.weekday - weekdayOf(day) + 7) % 7;
  const nearest = day + (step > FURTHEST_SLIP ? step - 7 : step);
  const other = dateOfDay(nearest, date);
  return other ? dateFix(block, date, other) : undefined;
}

function againstHijri(block: Block, weekday: WeekdayPart, date: WrittenDate): Finding | undefined {
  const day = dayOf(date);
  if (day === null || !date.year || hijriSourceOf(date.year.value) === 'tabular') return undefined;
  if (fits(weekday, date, day)) return undefined;
  const step = (weekday.weekday - weekdayOf(day) + 7) % 7;
  const difference = Math.min(step, 7 - step);
  const what = dateText({ year: date.year.value, month: date.month.value, day: date.day!.value }, date);
  const actual = weekdayText(day);
  return {
    start: date.start,
    end: date.end,
    severity: date.evening ? 'information' : HIJRI_SEVERITY[difference]!,
    message: {
      ar: `${what.ar} في تقويم أم القرى يوافق ${actual.ar} لا ${weekday.form.preferred}`,
      en: `${what.en} is a ${actual.en} in the Umm al-Qura calendar, not a ${englishWeekdayName(weekday.weekday)}`,
    },
    fixes: distinctFixes([weekdayFix(weekday, day), nearbyDay(block, weekday, date, day)]),
  };
}
