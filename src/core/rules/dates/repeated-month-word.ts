import { monthForms } from '../../calendar/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';

const NAMES = new Set(monthForms.map(({ form }) => form));

export const repeatedMonthWord = defineBlockRule({
  meta: {
    id: 'dates/repeated-month-word',
    summary: { ar: '«شهر» قبل اسم الشهر وبعده', en: '«شهر» before and behind the name of a month' },
    why: {
      ar: 'تُذكر كلمة «شهر» مرّة واحدة، قبل الاسم. لا تشمل القاعدة الخبر: شهر رمضان شهر الخير.',
      en: 'The word «شهر» stands once, before the name. A predicate (شهر رمضان شهر الخير) is left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'في شهر شباط ⟦شهر⟧ 2020', fixed: 'في شهر شباط 2020' },
        { text: 'خلال شهر كانون الثاني ⟦شهر⟧.', fixed: 'خلال شهر كانون الثاني.' },
      ],
      good: [{ text: 'في شهر شباط 2020' }, { text: 'شهر رمضان شهر الخير' }, { text: 'كل شهر شهر جديد' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 0; i + 4 < tokens.length; i++) {
      if (!isMonthWord(i)) continue;
      const last = [i + 2, i + 4].find((end) => isMonthWord(end + 2) && NAMES.has(nameBetween(i + 2, end)));
      if (last === undefined || tokens[last + 4]?.kind === 'word') continue;
      const word = tokens[last + 2]!;
      report({
        start: word.start,
        end: word.end,
        message: { ar: '«شهر» مكرّرة بعد اسم الشهر', en: '«شهر» again behind the name of the month' },
        fixes: [
          choiceOf(
            { ar: 'احذف «شهر» الثانية', en: 'Remove the second «شهر»' },
            remove({ start: tokens[last]!.end, end: word.end }),
          ),
        ],
      });
    }

    function isMonthWord(i: number): boolean {
      const token = tokens[i];
      return token?.kind === 'word' && token.end - token.start <= 5 && bare(textOf(block, token)) === 'شهر';
    }

    function nameBetween(first: number, last: number): string {
      return bare(block.text.slice(tokens[first]!.start, tokens[last]!.end));
    }
  },
});
