import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';
import { forEachInnerSpace } from './inner-spaces.ts';
import { removeSpace } from './titles.ts';

export const spaceBeforeEllipsis = defineBlockRule({
  meta: {
    id: 'spacing/space-before-ellipsis',
    summary: { ar: 'مسافة قبل نقاط الحذف', en: 'Space before an ellipsis' },
    why: {
      ar: 'تلتصق نقاط الحذف، اثنتين كانت أم ثلاثا، بالكلمة التي قبلها وتليها مسافة. وتختلف الصحف في ذلك، فالقاعدة تلميح، والمحرّر هو الذي يختار.',
      en: 'Two or three dots join the word before them and are followed by a space. Houses differ, so the rule is a hint and the editor chooses.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال⟦ ⟧.. ثم سكت', fixed: 'قال.. ثم سكت' },
        { text: 'سنعود⟦ ⟧… قريبا', fixed: 'سنعود… قريبا' },
      ],
      good: [
        { text: 'قال.. ثم سكت' },
        { text: '... ثم عاد' },
        { text: 'سنعود…' },
        { text: 'قال: (...) ثم «...» وعاد' },
      ],
    },
  },
  check(block, { report }) {
    forEachInnerSpace(block, ({ space, before, after }) => {
      const dots = markOf(block, after);
      if (dots !== '…' && !dots.startsWith('..')) return;
      // After another mark the dots begin something: «قال: ...».
      if (before.kind === 'mark') return;
      report({
        start: space.start,
        end: space.end,
        message: { ar: `مسافة قبل «${dots}»`, en: `Space before "${dots}"` },
        fixes: [choiceOf(removeSpace, remove(space))],
      });
    });
  },
});
