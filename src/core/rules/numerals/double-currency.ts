import { nounBehind, readQuantities } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { remove, safeFixOf } from '../fix.ts';

const SIGN = /^[$€£₪]$/;

export const doubleCurrency = defineBlockRule({
  meta: {
    id: 'numerals/double-currency',
    summary: { ar: 'عملة مكتوبة مرتين', en: 'Currency written twice' },
    why: {
      ar: 'علامة العملة تغني عن اسمها، والاسم يغني عن العلامة: 5 دولارات لا $5 دولارات.',
      en: 'The sign of a currency says its name, and the name its sign: 5 دولارات, not $5 دولارات.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'بسعر ⟦$⟧5 دولارات', fixed: 'بسعر 5 دولارات' },
        { text: 'بقيمة ⟦€⟧3 ملايين يورو و20⟦$⟧ دولارا', fixed: 'بقيمة 3 ملايين يورو و20 دولارا' },
      ],
      good: [{ text: 'بسعر $5 و5$ و5 دولارات، أي $5 أو 5 ريالات' }],
    },
  },
  check(block, { report }) {
    if (!/[$€£₪]/.test(block.text)) return;
    for (const { kind, start, end, number, unit } of readQuantities(block)) {
      if (kind !== 'money' || !number) continue;
      const isAhead = start < number.start && SIGN.test(block.text[start]!);
      const isBehind = SIGN.test(block.text[end - 1]!);
      const noun = isAhead || isBehind ? nounBehind(block, isBehind ? end : number.end) : undefined;
      if (noun?.kind !== 'currency' || noun.name !== unit) continue;
      const sign: Span = isBehind ? { start: end - 1, end } : { start, end: start + 1 };
      const name = block.text.slice(noun.start, noun.end);
      const character = block.text.slice(sign.start, sign.end);
      report({
        ...sign,
        message: {
          ar: `العلامة ${character} والاسم «${name}» عملة واحدة`,
          en: `The sign ${character} and the name «${name}» are one currency`,
        },
        fixes: [safeFixOf({ ar: `احذف ${character}`, en: `Remove ${character}` }, remove(sign))],
      });
    }
  },
});
