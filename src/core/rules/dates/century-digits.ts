import { ordinalWords, readDates } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { textBetween } from './text-between.ts';

export const centuryDigits = defineBlockRule({
  meta: {
    id: 'dates/century-digits',
    summary: { ar: 'القرن بالأرقام', en: 'Century in figures' },
    why: {
      ar: 'من الدور من يكتب القرون بالحروف: القرن الحادي والعشرون. القاعدة مطفأة ما لم تطلبها الدار.',
      en: 'Some houses write centuries in words: القرن الحادي والعشرون. The rule is off unless the house asks for it.',
    },
    level: 'off',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'في ⟦القرن الـ21⟧', fixed: 'في القرن الحادي والعشرين' },
        { text: 'منذ ⟦القرن 19⟧', fixed: 'منذ القرن التاسع عشر' },
      ],
      good: [{ text: 'في القرن الحادي والعشرين' }],
    },
  },
  check(block, { report }) {
    for (const mention of readDates(block)) {
      if (mention.kind !== 'century' || mention.century.writing !== 'digits') continue;
      const { start, end, century } = mention;
      const noun = /^\S*?قرن(?=\P{L}|\u0640|[0-9\u0660-\u0669])/u.exec(block.text.slice(start, end))?.[0];
      if (noun === undefined) continue;
      const words = `${noun} ${ordinalWords(century.value)}`;
      report({
        start,
        end,
        message: {
          ar: `القرن بالأرقام: «${textBetween(block, mention)}»`,
          en: `Century in figures: «${textBetween(block, mention)}»`,
        },
        fixes: [choiceOf({ ar: `اكتب «${words}»`, en: `Write «${words}»` }, replace({ start, end }, words))],
      });
    }
  },
});
