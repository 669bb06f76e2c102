import { monthForms } from '../../calendar/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { insert, safeFixOf } from '../fix.ts';
import { addSpace } from './titles.ts';

/** The first words of the names: «20جمادى الأولى» is joined at «جمادى». Two letters («آب») are too few to be sure. */
const FIRST_WORDS = new Set(
  monthForms.map(({ form }) => form.split(' ')[0]!).filter((word) => word.length > 2),
);
const LAST_WORDS = new Set(
  monthForms.filter(({ form }) => !form.includes(' ') && form.length > 2).map(({ form }) => form),
);
const DAY = /^(?:[0-9]{1,2}|[\u0660-\u0669]{1,2}|[\u06f0-\u06f9]{1,2})$/;
const YEAR = /^(?:[0-9]{4}|[\u0660-\u0669]{4}|[\u06f0-\u06f9]{4})$/;

export const joinedMonth = defineBlockRule({
  meta: {
    id: 'spacing/joined-month',
    summary: { ar: 'شهر موصول بالعدد', en: 'Month joined to a number' },
    why: {
      ar: 'بين اليوم واسم الشهر مسافة، وكذلك بين الشهر والسنة: 18 أبريل 2020.',
      en: 'A space parts the day from the name of the month, and the month from the year.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'يوم ⟦18أبريل⟧ الماضي', fixed: 'يوم 18 أبريل الماضي' },
        { text: 'منذ ⟦أبريل2015⟧', fixed: 'منذ أبريل 2015' },
        { text: 'في ⟦٢٠جمادى⟧ الأولى', fixed: 'في ٢٠ جمادى الأولى' },
      ],
      good: [{ text: '18 أبريل 2015' }, { text: '1436هـ' }, { text: 'بين 15 و20' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 0; i < tokens.length - 1; i++) {
      const first = tokens[i]!;
      const second = tokens[i + 1]!;
      const isJoined =
        (first.kind === 'number' && second.kind === 'word' && isDayAndMonth(first, second)) ||
        (first.kind === 'word' && second.kind === 'number' && isMonthAndYear(first, second));
      if (!isJoined) continue;
      const texts = [textOf(block, first), textOf(block, second)] as const;
      report({
        start: first.start,
        end: second.end,
        message: {
          ar: `لا مسافة بين «${texts[0]}» و«${texts[1]}»`,
          en: `No space between «${texts[0]}» and «${texts[1]}»`,
        },
        fixes: [safeFixOf(addSpace, insert(second.start, ' '))],
      });
    }

    function isDayAndMonth(day: Token, month: Token): boolean {
      return FIRST_WORDS.has(textOf(block, month)) && DAY.test(textOf(block, day));
    }

    function isMonthAndYear(month: Token, year: Token): boolean {
      return LAST_WORDS.has(textOf(block, month)) && YEAR.test(textOf(block, year));
    }
  },
});
