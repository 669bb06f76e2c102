import { readQuantities } from '../../quantities/index.ts';
import type { QuantityMention } from '../../quantities/index.ts';
import { formatNumber } from '../../calendar/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { familyOf } from './digits.ts';

const SCALES = [
  { size: 1e12, one: 'تريليون', many: 'تريليونات' },
  { size: 1e9, one: 'مليار', many: 'مليارات' },
  { size: 1e6, one: 'مليون', many: 'ملايين' },
] as const;
/** Digits with marks or blanks between them, six noughts at the end. */
const ROUND = /^[0-9\u0660-\u0669\u06f0-\u06f9](?:[.,\u060c\u066c \u00a0]?[0-9\u0660-\u0669\u06f0-\u06f9])+$/;

export const roundMillions = defineBlockRule({
  meta: {
    id: 'numerals/round-millions',
    summary: { ar: 'ملايين كاملة بأصفارها', en: 'Full millions with all their noughts' },
    why: {
      ar: 'تُكتب الملايين والمليارات الكاملة بالكلمة لا بالأصفار: 3 ملايين دولار.',
      en: 'Full millions and milliards are written with the word, not with noughts: 3 ملايين دولار.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'بقيمة ⟦3000000⟧ دولار', fixed: 'بقيمة 3 ملايين دولار' },
        {
          text: 'بقيمة ⟦15,000,000⟧ دولار و⟦٥.٠٠٠.٠٠٠.٠٠٠⟧ ريال',
          fixed: 'بقيمة 15 مليون دولار و٥ مليارات ريال',
        },
        { text: 'عدد سكانها ⟦2,000,000⟧ نسمة', fixed: 'عدد سكانها مليونا نسمة' },
      ],
      good: [{ text: 'بقيمة 3 ملايين دولار و3,500,000 ريال، وهاتف 3000000' }],
    },
  },
  check(block, { report }) {
    for (const mention of readQuantities(block)) {
      const { number } = mention;
      if (!number || mention.kind === 'percent') continue;
      const written = block.text.slice(number.start, number.end);
      const wordings = ROUND.test(written) ? wordingsOf(written, mention) : [];
      if (wordings.length === 0) continue;
      report({
        ...number,
        message: {
          ar: `${written} هي «${wordings[0]!}»`,
          en: `${written} is «${wordings[0]!}»`,
        },
        fixes: wordings.map((wording) =>
          choiceOf({ ar: `اكتب «${wording}»`, en: `Write «${wording}»` }, replace(number, wording)),
        ),
      });
    }
  },
});

/** What to write for a number of full millions; two ways where the case of the sentence decides. */
function wordingsOf(written: string, { value, until, number, end }: QuantityMention): readonly string[] {
  const total = until ?? value;
  const scale =
    total === undefined ? undefined : SCALES.find(({ size }) => total >= size && total % size === 0);
  if (!scale || !number) return [];
  const { one, many, size } = scale;
  const count = total! / size;
  const hasNoun = end > number.end;
  if (count === 1) return [one];
  if (count === 2) return hasNoun ? [`${one}ا`, `${one}ي`] : [`${one}ان`, `${one}ين`];
  const rest = count % 100;
  const noun = rest >= 3 && rest <= 10 ? many : rest < 11 || hasNoun ? one : `${one}ا`;
  return [`${formatNumber(count, familyOf(written))} ${noun}`];
}
