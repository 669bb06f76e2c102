import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { forEachInnerSpace } from './inner-spaces.ts';
import { removeSpace } from './titles.ts';

export const spaceBeforePercent = defineBlockRule({
  meta: {
    id: 'spacing/space-before-percent',
    summary: { ar: 'مسافة قبل علامة النسبة المئوية', en: 'Space before a percent sign' },
    why: {
      ar: 'تلتصق علامة النسبة المئوية بعددها: 12%، ١٢٪. لا تشمل القاعدة العلامة التي تسبق عددا: %12.',
      en: 'The percent sign joins its number: 12%, ١٢٪. A sign that leads a number (%12) is left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'ارتفعت بنسبة 12⟦ ⟧% هذا العام', fixed: 'ارتفعت بنسبة 12% هذا العام' },
        { text: 'نحو ٤٥⟦\u00a0⟧٪ من الناخبين', fixed: 'نحو ٤٥٪ من الناخبين' },
      ],
      good: [{ text: 'بنسبة 12%' }, { text: 'من 5 %12 إلى %15' }],
    },
  },
  check(block, { report }) {
    forEachInnerSpace(block, ({ space, before, after, index }) => {
      const mark = markOf(block, after);
      if (before.kind !== 'number' || (mark !== '%' && mark !== '٪')) return;
      if (block.tokens[index + 2]?.kind === 'number') return;
      const number = textOf(block, before);
      report({
        start: space.start,
        end: space.end,
        message: {
          ar: `مسافة بين ${number} وعلامة النسبة المئوية`,
          en: `Space between ${number} and the percent sign`,
        },
        fixes: [safeFixOf(removeSpace, remove(space))],
      });
    });
  },
});
