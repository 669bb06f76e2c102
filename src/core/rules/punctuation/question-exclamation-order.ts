import { optional, picklist, object } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { markRunEnd } from './mark-run.ts';
import { marksOf } from '../../text/marks.ts';

const isTone = (mark: string) => mark === '!' || mark === '؟';

export const questionExclamationOrder = defineBlockRule({
  meta: {
    id: 'punctuation/question-exclamation-order',
    summary: { ar: 'ترتيب علامتي الاستفهام والتعجّب', en: 'Order of question and exclamation mark' },
    why: {
      ar: 'إذا اجتمع الاستفهام والتعجّب كُتبت علامة الاستفهام أولا «؟!»، وللدار أن تختار العكس.',
      en: 'Where a question and wonder meet, the question mark comes first, "؟!"; a house may choose the reverse.',
    },
    level: 'off',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'أحقا عاد الوفد⟦!؟⟧ لا أحد يعلم.', fixed: 'أحقا عاد الوفد؟! لا أحد يعلم.' },
        { text: 'قال: «أبهذه السرعة⟦!\u00a0؟⟧»', fixed: 'قال: «أبهذه السرعة؟!»' },
        { text: 'أبلغوا ٥٠⟦؟!⟧', fixed: 'أبلغوا ٥٠!؟', options: { order: '!؟' } },
      ],
      good: [
        { text: 'أحقا عاد الوفد؟! من حضر؟ يا للعجب!' },
        { text: 'أحقا عاد الوفد!؟', options: { order: '!؟' } },
      ],
    },
  },
  options: object({
    /** The order in which the two marks are written. */
    order: optional(picklist(['؟!', '!؟']), '؟!'),
  }),
  check(block, { options: { order }, report }) {
    let last = -1;
    for (const { index: first, text: mark } of marksOf(block)) {
      if (first <= last || !isTone(mark)) continue;
      last = markRunEnd(block, first, isTone);
      if (last === first) continue;
      const run = markOf(block, block.tokens[first]) + markOf(block, block.tokens[last]);
      const span = { start: block.tokens[first]!.start, end: block.tokens[last]!.end };
      // Longer runs repeat a mark, which is another rule's business.
      const isPair = last === first + 1 || (last === first + 2 && block.tokens[first + 1]!.kind === 'space');
      if (!isPair || run[0] === run[1] || run === order) continue;
      report({
        ...span,
        message: {
          ar: `الترتيب «${run}»، والمعتمد «${order}»`,
          en: `The order is "${run}"; the house writes "${order}"`,
        },
        fixes: [choiceOf({ ar: `ضع «${order}»`, en: `Write "${order}"` }, replace(span, order))],
      });
    }
  },
});
