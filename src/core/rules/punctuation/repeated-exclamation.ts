import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { markRunEnd } from './mark-run.ts';
import { marksOf } from '../../text/marks.ts';

const isTone = (mark: string) => mark === '!' || mark === '؟';

export const repeatedExclamation = defineBlockRule({
  meta: {
    id: 'punctuation/repeated-exclamation',
    summary: { ar: 'علامة تعجّب أو استفهام مكررة', en: 'Repeated exclamation or question mark' },
    why: {
      ar: 'تكفي علامة واحدة للتعجّب أو للاستفهام، وتكرارها أقرب إلى لغة التعليقات منه إلى لغة الخبر. اجتماع العلامتين «؟!» جائز.',
      en: 'One mark is enough for wonder or a question; repeating it is the language of comments, not of news. The pair "؟!" is legal.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'وصل الوفد⟦!!!⟧ ثم غادر.', fixed: 'وصل الوفد! ثم غادر.' },
        { text: 'قال: «من حضر⟦؟؟⟧» ثم سكت.', fixed: 'قال: «من حضر؟» ثم سكت.' },
        { text: 'أحقا بلغوا ٥٠⟦؟؟!!⟧', fixed: 'أحقا بلغوا ٥٠؟!' },
        { text: 'يا للعجب⟦!\u00a0!⟧ عادوا.', fixed: 'يا للعجب! عادوا.' },
      ],
      good: [{ text: 'وصل الوفد! من حضر؟ أحقا عادوا؟! نعم!؟' }, { text: 'عاد الوفد (!) ثم غادر (؟).' }],
    },
  },
  check(block, { report }) {
    let last = -1;
    for (const { index: first, text: mark } of marksOf(block)) {
      if (first <= last || !isTone(mark)) continue;
      last = markRunEnd(block, first, isTone);
      if (last === first) continue;
      const run = block.tokens.slice(first, last + 1).map((token) => markOf(block, token)).join(''); // prettier-ignore
      const kept = [...new Set(run)].join('');
      if (kept.length === run.length) continue;
      const span = { start: block.tokens[first]!.start, end: block.tokens[last]!.end };
      report({
        ...span,
        message: {
          ar: `علامات مكررة، وتكفي «${kept}»`,
          en: `Repeated marks; "${kept}" is enough`,
        },
        fixes: [safeFixOf({ ar: `أبقِ «${kept}»`, en: `Keep "${kept}"` }, replace(span, kept))],
      });
    }
  },
});
