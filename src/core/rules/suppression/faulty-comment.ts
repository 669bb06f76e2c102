import { defineReviewRule } from '../../rule.ts';

export const faultyComment = defineReviewRule({
  meta: {
    id: 'suppression/faulty-comment',
    summary: { ar: 'تعليق إسكات لا يُفهم', en: 'A suppressing comment that is not understood' },
    why: {
      ar: 'في مسودات Markdown يُسكت التعليق `<!-- mudaqqiq-disable-next-line قاعدة -- السبب -->` قاعدة في السطر التالي، ومثله `mudaqqiq-disable-line` لسطره، و`mudaqqiq-disable` حتى `mudaqqiq-enable`. ويُكتب أجله بعد `until`. فإن أخطأ الكاتب في الكلمة أو اسم القاعدة أو اليوم لم يُسكت شيء، ولم يدرِ أحد.',
      en: 'In Markdown drafts `<!-- mudaqqiq-disable-next-line rule -- reason -->` silences a rule in the next line, `mudaqqiq-disable-line` in its own, and `mudaqqiq-disable` up to `mudaqqiq-enable`; its last day stands behind `until`. A slip in the word, the rule or the day silences nothing, and nobody would know.',
    },
    level: 'warning',
    fix: 'none',
    examples: {
      bad: [
        { text: '<!-- ⟦mudaqqiq-disabled⟧ -->\nوصل الوفد.', format: 'markdown' },
        { text: '<!-- mudaqqiq-disable-line ⟦spacing/no-such-rule⟧ --> وصل الوفد.', format: 'markdown' },
        { text: '<!-- mudaqqiq-disable-line until ⟦2027-13-01⟧ --> وصل الوفد.', format: 'markdown' },
        { text: '<!-- mudaqqiq-disable-line ⟦لأنه⟧ ⟦شعر⟧ --> وصل الوفد.', format: 'markdown' },
      ],
      good: [
        { text: '<!-- mudaqqiq-disable-line spacing/* -- لأنه شعر --> وصل الوفد.', format: 'markdown' },
        { text: '<!-- ملاحظة للمحرّر --> وصل الوفد.', format: 'markdown' },
        { text: 'وصل الوفد <!-- mudaqqiq-disabled -->.' },
      ],
    },
  },
  check({ comments, knowsRule }, { report }) {
    for (const { comment } of comments) {
      for (const fault of comment.faults) report(fault);
      for (const { id, ...span } of comment.rules) {
        if (knowsRule(id)) continue;
        report({
          ...span,
          message: { ar: `لا توجد قاعدة باسم «${id}»`, en: `There is no rule “${id}”` },
        });
      }
    }
  },
});
