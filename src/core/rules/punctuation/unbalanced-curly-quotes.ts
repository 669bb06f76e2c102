import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { shift } from '../../text/span.ts';
import { choiceOf, remove, replace } from '../fix.ts';
import { loneQuotes } from './lone-quotes.ts';
import { readQuotes } from '../../text/quote-reading.ts';

const OUTWARD = ['“', '”'] as const;
const INWARD = ['”', '“'] as const;

const options = object({
  /** `any`: the two marks of a pair differ; else the one that opens and the one that closes. */
  direction: optional(picklist(['any', '“ ”', '” “']), 'any'),
});

export const unbalancedCurlyQuotes = defineDraftRule({
  meta: {
    id: 'punctuation/unbalanced-curly-quotes',
    summary: { ar: 'علامتا تنصيص مقوّستان غير متقابلتين', en: 'Curly quotation marks that do not match' },
    why: {
      ar: 'لكل علامة مقوّسة قرينة تقابلها: “نص” أو ”نص“. وتجعلهما بعض الأنظمة علامة واحدة “نص“. لا تفرض القاعدة اتجاها ما لم تختره الدار، ولا تمس الاقتباس الممتد على فقرات.',
      en: 'A curly mark has a partner of the other shape: “…” or ”…“. Some systems make one shape of both. No direction is imposed unless the house chose one; quotations over several paragraphs are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال: “سنعود غدا⟦“⟧ ثم غادر.', fixed: 'قال: “سنعود غدا” ثم غادر.' },
        { text: 'قال: ”سنعود في ٣٠ مايو⟦”⟧، و“انتهى”.', fixed: 'قال: ”سنعود في ٣٠ مايو“، و“انتهى”.' },
        { text: 'زار ⟦“⟧القاهرة\u00a0ثم عاد إلى “دمشق”.', fixed: 'زار القاهرة\u00a0ثم عاد إلى “دمشق”.' },
        {
          text: 'قال: ⟦”⟧سنعود⟦“⟧ ثم غادر.',
          fixed: 'قال: “سنعود” ثم غادر.',
          options: { direction: '“ ”' },
        },
      ],
      good: [
        { text: 'قال: “سنعود غدا”، ثم زار ”القاهرة“ و«دمشق».' },
        { text: 'قال: “سنعود غدا.\nولن نتأخر”، ثم غادر.' },
        { text: 'قال: “سنعود غدا.\n“ولن نتأخر”، ثم غادر.' },
      ],
    },
  },
  options,
  check(draft, { options: { direction }, report }) {
    for (const { mark, offset } of loneQuotes(draft, 'curly')) {
      const span = shift({ start: mark.start, end: mark.end }, offset);
      report({
        ...span,
        message: {
          ar: `علامة التنصيص «${mark.character}» بلا قرينة`,
          en: `Quotation mark ${mark.character} has no partner`,
        },
        fixes: [choiceOf({ ar: 'احذف العلامة', en: 'Remove the mark' }, remove(span))],
      });
    }
    for (const { block, start } of draft.blocks) {
      for (const { open, close } of readQuotes(block, 'curly').pairs) {
        const opens = direction === 'any' ? open.character : direction[0]!;
        const closes = opens === INWARD[0] ? INWARD[1] : OUTWARD[1];
        for (const [mark, wanted] of [
          [open, opens],
          [close, closes],
        ] as const) {
          if (mark.character === wanted) continue;
          const span = shift({ start: mark.start, end: mark.end }, start);
          report({
            ...span,
            message: {
              ar: `العلامة «${mark.character}» لا تقابل قرينتها، والمنتظر «${wanted}»`,
              en: `${mark.character} does not match its partner; ${wanted} is expected`,
            },
            fixes: [choiceOf({ ar: `ضع «${wanted}»`, en: `Write ${wanted}` }, replace(span, wanted))],
          });
        }
      }
    }
  },
});
