import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { replace, safeFixOf } from '../fix.ts';
import { datesOf } from './date-rule.ts';

export const hijriMonthCase = defineBlockRule({
  meta: {
    id: 'dates/hijri-month-case',
    summary: { ar: '«ذو» في موضع «ذي»', en: '«ذو» in place of «ذي»' },
    why: {
      ar: 'اسم الشهر بعد رقم اليوم مضاف إليه، فيُجر بالياء: 3 ذي القعدة، العاشر من ذي الحجة. ولا تمس القاعدة «ذو» في غير ذلك، ولا تغير «ذي» أبدا.',
      en: 'Behind a day the name of the month is in the genitive: 3 ذي القعدة, العاشر من ذي الحجة. Elsewhere «ذو» is left alone, and «ذي» always.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'في 3 ⟦ذو⟧ القعدة 1440هـ', fixed: 'في 3 ذي القعدة 1440هـ' },
        { text: 'العاشر من ⟦ذو⟧ الحجة 1440هـ', fixed: 'العاشر من ذي الحجة 1440هـ' },
      ],
      good: [{ text: 'في 3 ذي القعدة 1440هـ' }, { text: 'ذو الحجة آخر الشهور' }],
    },
  },
  check(block, { report }) {
    for (const { dates } of datesOf(block)) {
      for (const { calendar, day, month } of dates) {
        if (calendar !== 'hijri' || !day || day.start > month.start || month.number) continue;
        const word = /^\S+/.exec(block.text.slice(month.start, month.end))?.[0] ?? '';
        if (bare(word) !== 'ذو' || month.forms.some(({ status }) => status === 'misspelt')) continue;
        const span = { start: month.start, end: month.start + word.length };
        report({
          ...span,
          message: { ar: `«ذو» بعد اليوم تُجر: «ذي»`, en: 'Behind a day «ذو» is «ذي»' },
          fixes: [safeFixOf({ ar: 'اكتب «ذي»', en: 'Write «ذي»' }, replace(span, 'ذي'))],
        });
      }
    }
  },
});
