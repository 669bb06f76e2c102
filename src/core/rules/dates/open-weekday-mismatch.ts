import { formatGregorian, gregorian, weekdayName, weekdayOf } from '../../calendar/index.ts';
import { dayOf, englishDate, englishWeekday, findDateline, nearestDay } from '../../dates/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { inDraft, placedDays, relatedDateline } from './placed-dates.ts';

/** How far behind a date its year is looked for, in UTF-16 code units. */
const REACH = 60;
const YEAR_BEHIND =
  /(?<![0-9\u0660-\u0669])(?:1[89]|20|\u0661[\u0668\u0669]|\u0662\u0660)[0-9\u0660-\u0669]{2}(?![0-9\u0660-\u0669])/;

export const openWeekdayMismatch = defineDraftRule({
  meta: {
    id: 'dates/open-weekday-mismatch',
    summary: {
      ar: 'يوم الأسبوع لا يوافق تاريخا بلا سنة',
      en: 'Weekday that does not match a date without a year',
    },
    why: {
      ar: 'تُعرف سنة التاريخ الذي لم تُذكر سنته من تاريخ المسودة. فإن لم يوافق يومُ الأسبوع ذلك التاريخ في سنة المسودة ولا في السنة التي قبلها أو بعدها فأحدهما خطأ. ولا تعمل القاعدة في مسودة بلا تاريخ.',
      en: 'The year of a date without one follows from the date of the draft. Where the weekday fits the date neither in the year of the draft nor in the one before or after it, one of the two is wrong. Drafts without a date are left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'الجمعة 22 نوفمبر 2024\nوصل الوفد يوم ⟦الأحد 18 نوفمبر⟧ إلى دمشق',
          fixed: 'الجمعة 22 نوفمبر 2024\nوصل الوفد يوم الاثنين 18 نوفمبر إلى دمشق',
        },
      ],
      good: [
        { text: 'الجمعة 22 نوفمبر 2024\nوصل الوفد يوم الاثنين 18 نوفمبر إلى دمشق' },
        { text: 'الجمعة 22 نوفمبر 2024\nفي مثل هذا اليوم، السبت 18 نوفمبر، من العام الماضي' },
        { text: 'الجمعة 22 نوفمبر 2024\nاندلعت الثورة يوم الجمعة 28 يناير، «جمعة الغضب»، في 2011' },
        { text: 'وصل الوفد يوم الأحد 18 نوفمبر إلى دمشق' },
      ],
    },
  },
  check(draft, { report }) {
    const dateline = findDateline(draft);
    if (!dateline) return;
    const { year } = gregorian.fromDay(dateline.day);
    for (const { mention, block, offset } of placedDays(draft)) {
      const { dates, relative } = mention;
      const [date] = dates;
      // A date with «أمس» before it is counted from the dateline by another rule, and a pair has a year of its own.
      if (dates.length > 1 || relative || !date.weekday || date.until) continue;
      if (date.calendar !== 'gregorian' || !date.day || date.year) continue;
      // «يوم الجمعة 28 يناير، «جمعة الغضب»، في 2011»: the year may come later in the sentence.
      if (YEAR_BEHIND.test(block.text.slice(date.end, date.end + REACH))) continue;
      const { weekday } = date;
      const days = [year - 1, year, year + 1].map((each) => dayOf(date, each)).filter((day) => day !== null);
      const nearest = nearestDay(date, dateline.day);
      if (nearest === null || days.some((day) => weekdayOf(day) === weekday.weekday)) continue;
      const named = gregorian.fromDay(nearest);
      const right = weekdayName(weekdayOf(nearest));
      report({
        start: weekday.start + offset,
        end: date.end + offset,
        message: {
          ar: `${formatGregorian(named, { months: 'egyptian' })} يوافق ${right} لا ${weekdayName(weekday.weekday)}`,
          en: `${englishDate(named)} is ${englishWeekday(nearest)}, not ${weekday.form.form}`,
        },
        fixes: [
          choiceOf(
            { ar: `اجعل اليوم ${right}`, en: `Make the weekday ${englishWeekday(nearest)}` },
            replace(inDraft(weekday, offset), right),
          ),
        ],
        ...relatedDateline(dateline),
      });
    }
  },
});
