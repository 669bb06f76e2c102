import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';
import { forEachDetachedWaw } from './detached-waws.ts';

export const detachedWawNumber = defineBlockRule({
  meta: {
    id: 'spacing/detached-waw-number',
    summary: { ar: 'واو منفصلة عن العدد', en: 'Waw detached from a number' },
    why: {
      ar: 'تتصل الواو بالعدد كما تتصل بالكلمة: 15 و20. وتفصلها بعض الصحف لتُقرأ الأرقام، فالقاعدة تلميح.',
      en: 'The conjunction joins a number as it joins a word: «15 و20». Some houses part them so that the figures read better, hence a hint.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'بين 15 و⟦ ⟧20 عاما', fixed: 'بين 15 و20 عاما' }],
      good: [{ text: 'بين 15 و20 عاما' }],
    },
  },
  check(block, { report }) {
    forEachDetachedWaw(block, ({ space, next }) => {
      if (next.kind !== 'number') return;
      const number = textOf(block, next);
      report({
        start: space.start,
        end: space.end,
        message: { ar: `الواو منفصلة عن العدد ${number}`, en: `«و» is detached from the number ${number}` },
        fixes: [choiceOf({ ar: 'صِل الواو بالعدد', en: 'Join the waw to the number' }, remove(space))],
      });
    });
  },
});
