import { defineBlockRule } from '../../rule.ts';
import { replace, safeFixOf } from '../fix.ts';
import { markRunEnd } from './mark-run.ts';
import { marksOf } from '../../text/marks.ts';
import { readableAfter } from '../../text/neighbours.ts';

const COMMAS = new Set(['،', '؛']);

export const repeatedComma = defineBlockRule({
  meta: {
    id: 'punctuation/repeated-comma',
    summary: { ar: 'فاصلة مكررة', en: 'Repeated comma' },
    why: {
      ar: 'تكفي فاصلة واحدة بين الجملتين. لا تشمل القاعدة ما تُختم به عبارات الرسائل في آخر الفقرة مثل «وبركاته،،،».',
      en: 'One comma parts two clauses. Commas that close a phrase of a letter at the end of a paragraph are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'وصل الوفد⟦،،⟧ ثم غادر.', fixed: 'وصل الوفد، ثم غادر.' },
        { text: 'زار «القاهرة»⟦،، ،⟧ ثم (دمشق)⟦؛؛⟧ وعاد.', fixed: 'زار «القاهرة»، ثم (دمشق)؛ وعاد.' },
        { text: 'في ٥ مايو⟦،\u00a0،⟧ افتتح الجسر.', fixed: 'في ٥ مايو، افتتح الجسر.' },
      ],
      good: [
        { text: 'وصل الوفد، ثم غادر، وعاد.' },
        { text: 'والسلام عليكم ورحمة الله وبركاته،،،' },
        { text: 'تحية طيبة وبعد،، ' },
        { text: 'قال: «نعم،»، ثم سكت.' },
      ],
    },
  },
  check(block, { report }) {
    let last = -1;
    for (const { index: i, text: mark } of marksOf(block)) {
      if (i <= last || !COMMAS.has(mark)) continue;
      last = markRunEnd(block, i, (other) => other === mark);
      const span = { start: block.tokens[i]!.start, end: block.tokens[last]!.end };
      if (last > i && readableAfter(block, last)) {
        report({
          ...span,
          message: {
            ar: `«${mark}» مكررة، وتكفي واحدة`,
            en: `"${mark}" is repeated; one is enough`,
          },
          fixes: [safeFixOf({ ar: 'أبقِ واحدة', en: 'Keep one' }, replace(span, mark))],
        });
      }
    }
  },
});
