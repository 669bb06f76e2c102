import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { marksOf } from '../../text/marks.ts';
import { readableBefore } from '../../text/neighbours.ts';

const URDU_STOP = '\u06d4';
/** Letters that Urdu has and Arabic has not. */
const URDU_LETTER = /[ٹڈڑںھہۂۃےۓ]/;

export const urduFullStop = defineBlockRule({
  meta: {
    id: 'punctuation/urdu-full-stop',
    summary: { ar: 'نقطة أردية', en: 'Urdu full stop' },
    why: {
      ar: 'النقطة «۔» للأردية، وتدخل النص العربي من لوحة مفاتيح أخرى أو من اللصق. تُترك بعد كلمة أردية.',
      en: 'The full stop "۔" belongs to Urdu and comes from another keyboard or a paste. After an Urdu word it stays.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'وصل الوفد⟦۔⟧ ثم غادر⟦۔⟧', fixed: 'وصل الوفد. ثم غادر.' },
        { text: 'زار «القاهرة»⟦۔⟧\u00a0وفي عام ٢٠١٩⟦۔⟧', fixed: 'زار «القاهرة».\u00a0وفي عام ٢٠١٩.' },
      ],
      good: [{ text: 'وصل الوفد.' }, { text: 'كتبت الصحيفة: یہ خبر ہے۔' }],
    },
  },
  check(block, { report }) {
    for (const { index, text } of marksOf(block)) {
      if (text !== URDU_STOP || URDU_LETTER.test(textOf(block, readableBefore(block, index)))) continue;
      const { start, end } = block.tokens[index]!;
      report({
        start,
        end,
        message: { ar: 'النقطة الأردية «۔» مكان النقطة العربية', en: 'Urdu full stop "۔" instead of "."' },
        fixes: [safeFixOf({ ar: 'ضع نقطة «.»', en: 'Write "."' }, replace({ start, end }, '.'))],
      });
    }
  },
});
