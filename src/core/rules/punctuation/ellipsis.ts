import { optional, picklist, object } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { marksOf } from '../../text/marks.ts';

/** Longer runs of dots are blanks to fill in or the leaders of a list. */
const LONGEST_ELLIPSIS = 8;

export const ellipsis = defineBlockRule({
  meta: {
    id: 'punctuation/ellipsis',
    summary: { ar: 'علامة الحذف بغير صورتها', en: 'Ellipsis of another form' },
    why: {
      ar: 'علامة الحذف ثلاث نقط «...» أو الحرف «…». النقطتان «..» شائعتان في العناوين فلا تمسهما القاعدة إلا إن اختارت الدار صورة واحدة. النقط الطويلة التي تُملأ أو تملأ السطر ليست علامة حذف.',
      en: 'An ellipsis is three dots "..." or the character "…". Two dots are an established habit of headlines and stay, unless the house chose one form. Long leaders of dots are no ellipsis.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال إنه سيعود⟦....⟧ ثم سكت.', fixed: 'قال إنه سيعود... ثم سكت.' },
        { text: 'قال: «سنرى⟦……⟧» ثم ذكر ١٥⟦.....⟧', fixed: 'قال: «سنرى...» ثم ذكر ١٥...' },
        { text: 'عاجل⟦..⟧ وصول الوفد⟦…⟧', fixed: 'عاجل... وصول الوفد...', options: { form: '...' } },
        { text: 'عاجل⟦..⟧\u00a0وصول الوفد⟦...⟧', fixed: 'عاجل…\u00a0وصول الوفد…', options: { form: '…' } },
      ],
      good: [
        { text: 'عاجل.. وصول الوفد... والقادم أهم…' },
        { text: 'الاسم: ........................' },
        { text: 'عاجل... وصول الوفد.', options: { form: '...' } },
      ],
    },
  },
  options: object({
    /** The house's form; `any` allows two dots, three dots and the character. */
    form: optional(picklist(['any', '...', '…']), 'any'),
  }),
  check(block, { options: { form }, report }) {
    const { tokens } = block;
    let last = -1;
    for (const { index: first, text: mark } of marksOf(block)) {
      if (first <= last || !isDots(mark)) continue;
      last = first;
      while (isDots(markOf(block, tokens[last + 1])) || markOf(block, tokens[last + 1]) === '.') last++;
      const start = tokens[first]!.start;
      const end = tokens[last]!.end;
      // Two long leaders may each be most of the text: none is copied in full.
      if (end - start > LONGEST_ELLIPSIS) continue;
      const text = block.text.slice(start, end);
      const isUsual = text === '..' || text === '...' || text === '…';
      if (form === 'any' ? isUsual : text === form) continue;
      const wanted = form === 'any' ? '...' : form;
      report({
        start,
        end,
        message: {
          ar: `«${text}» ليست من صور علامة الحذف، وهي «${wanted}»`,
          en: `"${text}" is not the ellipsis "${wanted}"`,
        },
        fixes: [choiceOf({ ar: `ضع «${wanted}»`, en: `Write "${wanted}"` }, replace({ start, end }, wanted))],
      });
    }
  },
});

function isDots(text: string): boolean {
  return text === '…' || text.startsWith('..');
}
