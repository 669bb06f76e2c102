import { defineReviewRule } from '../../rule.ts';
import { removeComment } from './remove-comment.ts';

export const expiredComment = defineReviewRule({
  meta: {
    id: 'suppression/expired-comment',
    summary: { ar: 'تعليق إسكات انقضى أجله', en: 'A suppressing comment whose day is past' },
    why: {
      ar: 'للتعليق الذي فيه `until` يوم أخير، وبعده لا يُسكت شيئا وتعود الملاحظات. احذفه، أو مدّ أجله إن بقي سببه.',
      en: 'A comment with `until` has a last day, after which it silences nothing and the findings return. Remove it, or give it another day if its reason still holds.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: '⟦<!-- mudaqqiq-disable-next-line spacing/repeated-space until 2024-01-31 -- قصيدة -->⟧\nوصل الوفد.',
          fixed: 'وصل الوفد.',
          format: 'markdown',
          today: '2024-02-01',
        },
      ],
      good: [
        {
          text: '<!-- mudaqqiq-disable-next-line spacing/repeated-space until 2024-01-31 -- قصيدة -->\nوصل الوفد.',
          format: 'markdown',
          today: '2024-01-31',
        },
      ],
    },
  },
  check({ draft, comments }, { report }) {
    for (const { comment, isExpired } of comments) {
      if (!isExpired) continue;
      report({
        start: comment.start,
        end: comment.end,
        message: {
          ar: 'انقضى أجل هذا التعليق فلا يُسكت شيئا',
          en: 'The day of this comment is past: it silences nothing',
        },
        fixes: [removeComment(draft, comment)],
      });
    }
  },
});
