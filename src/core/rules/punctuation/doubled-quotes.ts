import { defineBlockRule } from '../../rule.ts';
import { choiceOf, remove } from '../fix.ts';
import { isGap } from '../../text/neighbours.ts';
import { quoteMarks } from '../../text/quote-marks.ts';

export const doubledQuotes = defineBlockRule({
  meta: {
    id: 'punctuation/doubled-quotes',
    summary: { ar: 'علامتا تنصيص مضاعفتان', en: 'Doubled quotation marks' },
    why: {
      ar: 'يكفي الكلام المنقول زوج واحد من علامات التنصيص. لا تشمل القاعدة اقتباسا داخل اقتباس يلتقيان في طرف واحد مثل «قال "نعم"».',
      en: 'One pair of marks is enough. A quotation within a quotation that meets it on one side only is left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'زار ⟦«"⟧القاهرة"» ثم غادر.', fixed: 'زار «القاهرة» ثم غادر.' },
        {
          text: 'قال: ⟦""⟧سنعود في ٣٠\u00a0مايو""، ثم غادر.',
          fixed: 'قال: "سنعود في ٣٠\u00a0مايو"، ثم غادر.',
        },
        { text: 'قرأ في ⟦««⟧النهار»» وفي ⟦“"⟧الأيام"”.', fixed: 'قرأ في «النهار» وفي “الأيام”.' },
      ],
      good: [
        { text: 'قال: «لم أقل "نعم"» ثم «"نعم" ليست "لا"».' },
        { text: 'زار «القاهرة» و"دمشق".' },
        { text: 'كتب "" ثم "" في الخانة.' },
      ],
    },
  },
  check(block, { report }) {
    const marks = quoteMarks(block);
    const touch = (i: number) => marks[i]?.end === marks[i + 1]?.start;
    for (let i = 0; i + 3 < marks.length; i++) {
      if (!touch(i) || touch(i + 1) || !touch(i + 2)) continue;
      const [outer, inner, innerEnd, outerEnd] = [marks[i]!, marks[i + 1]!, marks[i + 2]!, marks[i + 3]!];
      if (outer.looks === 'closing' || outerEnd.looks === 'opening') continue;
      if (inner.style !== innerEnd.style || outer.style !== outerEnd.style) continue;
      if (isGap(block.tokens[inner.index + 1]) || isGap(block.tokens[innerEnd.index - 1])) continue;
      const shown = outer.character + inner.character;
      report({
        start: outer.start,
        end: inner.end,
        message: {
          ar: `علامتا تنصيص معا «${shown}» وتكفي واحدة`,
          en: `Two quotation marks ${shown} where one is enough`,
        },
        related: [
          {
            start: innerEnd.start,
            end: outerEnd.end,
            message: { ar: 'وهنا تُغلقان', en: 'They close here' },
          },
        ],
        fixes: [
          choiceOf(
            {
              ar: `أبقِ ${outer.character}…${outerEnd.character}`,
              en: `Keep ${outer.character}…${outerEnd.character}`,
            },
            remove(inner),
            remove(innerEnd),
          ),
          choiceOf(
            {
              ar: `أبقِ ${inner.character}…${innerEnd.character}`,
              en: `Keep ${inner.character}…${innerEnd.character}`,
            },
            remove(outer),
            remove(outerEnd),
          ),
        ].slice(0, outer.style === inner.style ? 1 : 2),
      });
      i += 3;
    }
  },
});
