import { defineReviewRule } from '../../rule.ts';
import { removeComment } from './remove-comment.ts';

export const unusedComment = defineReviewRule({
  meta: {
    id: 'suppression/unused-comment',
    summary: { ar: 'تعليق إسكات لا يُسكت شيئا', en: 'A suppressing comment that silences nothing' },
    why: {
      ar: 'أُصلح ما كان التعليق يُسكته أو تغيّر النص تحته، فبقي بلا عمل، وقد يُخفي غدا خطأ آخر. احذفه. ولا يُحكم على تعليق حتى تُقرأ بيانات الأسماء والكلمات.',
      en: 'What the comment silenced was mended, or the text under it has changed: it does nothing, and may hide another fault tomorrow. Remove it. No comment is judged before the data of names and words are read.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: '⟦<!-- mudaqqiq-disable-next-line spacing/repeated-space -->⟧\nوصل الوفد.',
          fixed: 'وصل الوفد.',
          format: 'markdown',
        },
        {
          text: 'وصل الوفد ⟦<!-- mudaqqiq-enable -->⟧ أمس.',
          fixed: 'وصل الوفد أمس.',
          format: 'markdown',
        },
      ],
      good: [
        { text: 'وصل الوفد <!-- mudaqqiq-disable-line --> أمس.' },
        { text: 'وصل الوفد <!-- ملاحظة -->.', format: 'markdown' },
      ],
    },
  },
  check({ draft, comments }, { report }) {
    if (!draft.knowledge || !draft.lexicon) return;
    for (const { comment, isExpired, isUsed } of comments) {
      if (isExpired || isUsed || comment.faults.length > 0) continue;
      report({
        start: comment.start,
        end: comment.end,
        message: {
          ar: 'لا يُسكت هذا التعليق شيئا',
          en: 'This comment silences nothing',
        },
        fixes: [removeComment(draft, comment)],
      });
    }
  },
});
