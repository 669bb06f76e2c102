import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { decimalsOf } from './decimals.ts';
import { figuresOf } from './figures.ts';

const REH = { ar: 'كسر آخر بالراء', en: 'Another decimal reh' };

export const rehDecimal = defineDraftRule({
  meta: {
    id: 'numerals/reh-decimal',
    summary: { ar: 'كسر بالراء مع كسور بعلامات أخرى', en: 'Decimal reh beside other decimal marks' },
    why: {
      ar: 'تكتب بعض الوكالات الكسر بالراء (3ر1)، ويختلف ترتيب طرفيه من وكالة إلى أخرى، فلا يُصلح آليا. القاعدة مطفأة ما لم تطلبها الدار، وتشير إلى خبر يخلطه بعلامات أخرى.',
      en: 'Some agencies write decimals with a reh (3ر1), and the order of its two parts differs from one to the next, so it is never mended by itself. Off unless the house asks for it; it points at stories that mix it with other marks.',
    },
    level: 'off',
    fix: 'none',
    examples: {
      bad: [{ text: 'بلغ 2.5 مليون بزيادة ⟦3ر1⟧ مليون' }],
      good: [{ text: 'بلغ 3ر1 مليون ثم 5ر2 مليون' }, { text: 'بلغ 3.1 مليون' }],
    },
  },
  check(draft, { report }) {
    const rehs = placedIn(draft, figuresOf).filter(({ word }) => word.includes('ر'));
    const [first] = rehs;
    const [other] = first ? placedIn(draft, decimalsOf) : [];
    if (!first || !other) return;
    report({
      start: first.start,
      end: first.end,
      message: {
        ar: `«${first.word}» كسر بالراء، وفي النص «${other.word}»`,
        en: `«${first.word}» has a decimal reh; the text also has «${other.word}»`,
      },
      related: [
        ...rehs.slice(1).map(({ start, end }) => ({ start, end, message: REH })),
        {
          start: other.start,
          end: other.end,
          message: { ar: 'كسر بعلامة أخرى', en: 'A decimal with another mark' },
        },
      ],
    });
  },
});
