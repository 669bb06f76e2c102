import { readQuantities } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { firstIndex } from '../../text/first-index.ts';
import { readableBefore } from '../../text/neighbours.ts';
import { isQuoted } from '../../text/quotations.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';

const ABOUT = /^[وف]?(?:نحو|حوالي|قرابة|زهاء)$/;
/** A whole number of thousands in figures: not a year, whose digits nothing separates, nor «1,237 مليونا», which is rounded. */
const EXACT = /^(?:[0-9\u0660-\u0669]{1,3}(?:[,.\u066c][0-9\u0660-\u0669]{3})+|[0-9\u0660-\u0669]{5,})$/;
const ROUND_END = /[0\u0660]$/;

export const approximateExact = defineBlockRule({
  meta: {
    id: 'style/approximate-exact',
    summary: { ar: '«نحو» قبل عدد دقيق', en: '«نحو» before an exact number' },
    why: {
      ar: 'العدد الذي ضُبطت آحاده ليس تقريبيا: إما أن تُحذف «نحو» وإما أن يُقرَّب العدد. تنظر القاعدة إلى الأعداد الصحيحة من ألف فصاعدا، لا إلى السنوات ولا إلى ما آخره صفر.',
      en: 'A number that is right to its last figure is not approximate: drop «نحو», or round the number. Whole numbers from a thousand on are looked at, but neither years nor those that end in a nought.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'حضر ⟦نحو ⟧12,437 شخصا', fixed: 'حضر 12,437 شخصا' },
        { text: 'و⟦قرابة ⟧٤١٦٨٣ ناخبا', fixed: 'و٤١٦٨٣ ناخبا' },
      ],
      good: [
        { text: 'حضر نحو 12,400 شخص، ونحو 19 طفلا' },
        { text: 'بُني حوالي 1937، ويسكنه نحو 1,237 ألف نسمة' },
        { text: 'بلغ نحو 1,237.5 دولارا ونحو 24.1 مليون' },
      ],
    },
  },
  check(block, { report }) {
    for (const { number } of readQuantities(block)) {
      if (!number) continue;
      const written = block.text.slice(number.start, number.end);
      if (!EXACT.test(written) || ROUND_END.test(written)) continue;
      const at = firstIndex(block.tokens.length, (i) => block.tokens[i]!.start >= number.start);
      const about = readableBefore(block, at);
      const word = textOf(block, about);
      if (!about || !ABOUT.test(word) || isQuoted(block, about.start)) continue;
      const span = { start: about.start + (/^[وف]/.test(word) ? 1 : 0), end: number.start };
      const plain = block.text.slice(span.start, about.end);
      report({
        ...span,
        message: {
          ar: `العدد ${written} دقيق، و«${plain}» للتقريب`,
          en: `${written} is exact, and «${plain}» is for what is not`,
        },
        fixes: [choiceOf({ ar: `احذف «${plain}»`, en: `Remove «${plain}»` }, remove(span))],
      });
    }
  },
});
