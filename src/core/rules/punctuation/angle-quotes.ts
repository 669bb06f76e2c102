import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { marksOf } from '../../text/marks.ts';

export const angleQuotes = defineBlockRule({
  meta: {
    id: 'punctuation/angle-quotes',
    summary: { ar: 'علامتا «أصغر وأكبر» مكان علامتي التنصيص', en: 'Angle signs instead of quotation marks' },
    why: {
      ar: 'علامة التنصيص «» حرف واحد، لا علامتا مقارنة متتاليتان. لا تُمس العلامات التي لا قرينة لها ولا ما ليس بينها كلام عربي.',
      en: 'The quotation marks « » are single characters, not two comparison signs each. Signs without a partner, or without Arabic words between them, are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'زار ⟦<<⟧القاهرة>> ثم غادر.', fixed: 'زار «القاهرة» ثم غادر.' },
        {
          text: 'قال:\u00a0⟦<<⟧عدنا في ٣٠ مايو>>، و⟦>>⟧انتهى<<.',
          fixed: 'قال:\u00a0«عدنا في ٣٠ مايو»، و«انتهى».',
        },
      ],
      good: [
        { text: 'زار «القاهرة» ثم غادر.' },
        { text: 'الشيفرة 1 << 2 >> 1 صحيحة.' },
        { text: 'اضغط الملف >> جديد ثم احفظ.' },
        { text: 'القيمة <<< نص >>> هنا.' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    let open: { index: number; sign: string } | undefined;
    let last = -1;
    for (const { index: first, text: sign } of marksOf(block)) {
      if (first <= last || (sign !== '<' && sign !== '>')) continue;
      last = first;
      while (markOf(block, tokens[last + 1]) === sign) last++;
      if (last !== first + 1) continue;
      if (!open || open.sign === sign) {
        open = { index: first, sign };
        continue;
      }
      if (tokens.slice(open.index, first).some(({ kind }) => kind === 'word')) {
        const opening = { start: tokens[open.index]!.start, end: tokens[open.index + 1]!.end };
        const closing = { start: tokens[first]!.start, end: tokens[last]!.end };
        report({
          ...opening,
          message: {
            ar: `«${open.sign.repeat(2)}» مكان علامة التنصيص`,
            en: `"${open.sign.repeat(2)}" instead of a quotation mark`,
          },
          related: [{ ...closing, message: { ar: 'وهنا قرينتها', en: 'Its partner' } }],
          fixes: [safeFixOf({ ar: 'ضع «»', en: 'Write « »' }, replace(opening, '«'), replace(closing, '»'))],
        });
      }
      open = undefined;
    }
  },
});
