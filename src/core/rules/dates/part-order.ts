import { defineBlockRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { datesOf } from './date-rule.ts';
import { textBetween } from './text-between.ts';

export const partOrder = defineBlockRule({
  meta: {
    id: 'dates/part-order',
    summary: { ar: 'الشهر قبل اليوم', en: 'Month before the day' },
    why: {
      ar: 'ترتيب التاريخ في العربية: اليوم ثم الشهر ثم السنة. وتقديم الشهر منقول عن الترتيب الأميركي.',
      en: 'An Arabic date runs day, month, year; the month first is taken over from American order.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'في ⟦نوفمبر 22، 2024⟧ أُعلن', fixed: 'في 22 نوفمبر 2024 أُعلن' },
        { text: 'في ⟦أيار/مايو 3, 2018⟧', fixed: 'في 3 أيار/مايو 2018' },
      ],
      good: [{ text: 'في 22 نوفمبر 2024' }, { text: 'في نوفمبر 2024' }],
    },
  },
  check(block, { report }) {
    for (const date of datesOf(block).flatMap(({ dates }) => dates)) {
      const { order, style, day, month, secondMonth, year } = date;
      if (order !== 'month-first' || style === 'numeric' || !day || !year) continue;
      const span = { start: month.start, end: year.end };
      const names = block.text.slice(month.start, secondMonth ? day.start : month.end).trim();
      const figures = (part: { start: number; end: number }) => block.text.slice(part.start, part.end);
      const text = `${figures(day)} ${names} ${figures(year)}`;
      report({
        ...span,
        message: {
          ar: `الشهر قبل اليوم في «${textBetween(block, span)}»`,
          en: `The month stands before the day in «${textBetween(block, span)}»`,
        },
        fixes: [choiceOf({ ar: `اكتب «${text}»`, en: `Write «${text}»` }, replace(span, text))],
      });
    }
  },
});
