import { object, optional, picklist } from 'valibot';
import { formatGregorian, formatHijri } from '../../calendar/index.ts';
import { calendarDateOf } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { datesOf } from './date-rule.ts';
import { textBetween } from './text-between.ts';

/** Below so many words a line is a header, a form or a table, where figures are at home. */
const LEAST_WORDS_OF_PROSE = 8;

const options = object({
  /** The names in which a fix writes a Gregorian month. */
  months: optional(picklist(['egyptian', 'levantine', 'tunisian', 'moroccan', 'mauritanian']), 'egyptian'),
});

export const numericDate = defineBlockRule({
  meta: {
    id: 'dates/numeric-date',
    summary: { ar: 'تاريخ بالأرقام في نص متصل', en: 'Date in figures within prose' },
    why: {
      ar: 'اسم الشهر أوضح في النص من رقمه، ويمنع التباس اليوم بالشهر: 5/3 هو 5 مارس أم 3 مايو؟ لا تشمل القاعدة الأسطر القصيرة كالترويسات والجداول.',
      en: 'In prose the name of a month is clearer than its number, and day and month cannot be confused. Short lines such as headers and tables are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'أعلنت الوزارة في بيانها الصادر يوم ⟦22/11/2024⟧ بدء المرحلة الثانية',
          fixed: 'أعلنت الوزارة في بيانها الصادر يوم 22 نوفمبر 2024 بدء المرحلة الثانية',
        },
        {
          text: 'صدر القرار في مدينة الرياض بتاريخ ⟦20/5/1446هـ⟧ ونُشر بعد يومين',
          fixed: 'صدر القرار في مدينة الرياض بتاريخ 20 جمادى الأولى 1446هـ ونُشر بعد يومين',
        },
      ],
      good: [{ text: 'القاهرة 22/11/2024' }, { text: 'فاز الفريق أمس على ضيفه بنتيجة 3-1 في الدوري المحلي' }],
    },
  },
  options,
  check(block, { options: { months }, report }) {
    const dates = datesOf(block).flatMap((mention) =>
      mention.dates.filter(({ style }) => style === 'numeric'),
    );
    if (
      dates.length === 0 ||
      block.tokens.filter(({ kind }) => kind === 'word').length < LEAST_WORDS_OF_PROSE
    )
      return;
    for (const date of dates) {
      const whole = calendarDateOf(date);
      if (!whole || !date.day || !date.year) continue;
      const digits = date.day.digits;
      const named =
        date.calendar === 'hijri'
          ? formatHijri(whole, { digits, era: date.era !== undefined })
          : formatGregorian(whole, { months, digits, era: date.era !== undefined });
      const start = Math.min(date.day.start, date.year.start);
      const span = { start, end: date.era?.end ?? Math.max(date.day.end, date.year.end) };
      report({
        ...span,
        message: {
          ar: `تاريخ بالأرقام: «${textBetween(block, span)}»`,
          en: `Date in figures: «${textBetween(block, span)}»`,
        },
        fixes: [choiceOf({ ar: `اكتب «${named}»`, en: `Write «${named}»` }, replace(span, named))],
      });
    }
  },
});
