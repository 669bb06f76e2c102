import { defineBlockRule } from '../../rule.ts';
import { choiceOf, remove } from '../fix.ts';

/** «// انتهى // 12:44 ت م», «(انتهى)» at the end of a paragraph, or the time of sending alone. */
const TRAILER =
  /(?:\/{1,2} ?انتهى ?\/{1,2}(?: ?[0-9\u0660-\u0669]{1,2}:[0-9\u0660-\u0669]{2}(?: ?ت ?م)?)?|\(انتهى\)|^[0-9\u0660-\u0669]{1,2}:[0-9\u0660-\u0669]{2} ?ت ?م)\s*$/;
const LONGEST = 60;

export const agencyTrailer = defineBlockRule({
  meta: {
    id: 'style/agency-trailer',
    summary: { ar: 'خاتمة وكالة في آخر الخبر', en: 'An agency’s closing line' },
    why: {
      ar: 'تكتب الوكالات «انتهى» ووقت البث لمن ينقل عنها، لا للقارئ.',
      en: 'Agencies write «انتهى» and the time of sending for those who take their copy, not for readers.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'وأعيد فتح الطريق.⟦ // انتهى // 12:44 ت م⟧', fixed: 'وأعيد فتح الطريق.' },
        { text: 'أعيد فتحه\n⟦//انتهى//⟧\n⟦12:44 ت م⟧', fixed: 'أعيد فتحه\n\n' },
      ],
      good: [{ text: 'انتهى الاجتماع أمس' }, { text: 'يبدأ البث عند 12:44' }],
    },
  },
  check({ text }, { report }) {
    const from = Math.max(0, text.length - LONGEST);
    const trailer = from === 0 || text.includes('انتهى', from) ? TRAILER.exec(text.slice(from)) : null;
    if (!trailer || (from > 0 && trailer.index === 0)) return;
    const at = from + trailer.index;
    const start = at - /\s*$/.exec(text.slice(Math.max(0, at - LONGEST), at))![0].length;
    const span = { start, end: at + trailer[0].trimEnd().length };
    report({
      ...span,
      message: {
        ar: `«${trailer[0].trim()}» للوكالات لا للقراء`,
        en: `«${trailer[0].trim()}» is for agencies, not for readers`,
      },
      fixes: [choiceOf({ ar: 'احذف الخاتمة', en: 'Remove the closing line' }, remove(span))],
    });
  },
});
