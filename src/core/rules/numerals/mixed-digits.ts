import { object, optional, picklist } from 'valibot';
import type { DigitFamily } from '../../calendar/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import { DIGIT_NAMES, familyOf, inDigits } from './digits.ts';
import { figuresOf } from './figures.ts';

const options = object({
  /** `european`: 123; `arabic-indic`: ١٢٣; `majority`: as most numbers of the draft. */
  style: optional(picklist(['majority', 'european', 'arabic-indic']), 'majority'),
});

export const mixedDigits = defineDraftRule({
  meta: {
    id: 'numerals/mixed-digits',
    summary: { ar: 'أرقام من نظامين في خبر واحد', en: 'Digits of two kinds in one story' },
    why: {
      ar: 'يلتزم الخبر الواحد نوعا من الأرقام: 2019 أو ٢٠١٩، الغالب فيه أو ما تختاره الدار. لا تشمل القاعدة ما في الروابط والأسماء اللاتينية (G7) والاقتباسات المباشرة.',
      en: 'One story keeps to one kind of digits: 2019 or ٢٠١٩, the one that prevails in it or that of the house. Links, Latin names (G7) and direct quotations are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'بين 2018 و2019 ثم في ⟦٢٠٢٠⟧', fixed: 'بين 2018 و2019 ثم في 2020' },
        { text: 'نحو ١٢ و١٣.\nبنسبة ⟦3.5⟧% من 1,250', fixed: 'نحو ١٢ و١٣.\nبنسبة ٣.٥% من ١,٢٥٠' },
        { text: 'نحو ⟦٣٫٥⟧ أو ١٬٢٥٠', fixed: 'نحو 3.5 أو 1,250', options: { style: 'european' } },
      ],
      good: [
        { text: 'بين 2018 و2019' },
        { text: 'بين ٢٠١٨ و٢٠١٩ على https://example.com/2020 مع G7' },
        { text: 'في 2019 قال: «انتظرنا هنا ٢٠ يوما كاملة» وغادر' },
      ],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const figures = placedIn(draft, figuresOf).filter(({ word }) => familyOf(word) !== 'persian');
    const found = strayWords<DigitFamily>(figures, familyOf, style);
    if (!found) return;
    const { wanted, kept, strays, first } = found;
    const digits = DIGIT_NAMES[wanted];
    report(
      strayFinding(found, {
        message: {
          ar: `${style === 'majority' ? 'أرقام النص' : 'أرقام الدار'} ${digits.ar} (${kept})، وهذا العدد بغيرها: ${first.word} (${strays.length})`,
          en: `${style === 'majority' ? 'The digits of this text' : 'The digits of the house'} are ${digits.en} (${kept}); this number has others: ${first.word} (${strays.length})`,
        },
        other: { ar: 'عدد آخر بأرقام مخالفة', en: 'Another number in other digits' },
        title: { ar: `اكتب الأعداد كلها بأرقام ${digits.ar}`, en: `Write all numbers with ${digits.en}` },
        safe: true,
        rewrite: (number) => inDigits(number, wanted),
      }),
    );
  },
});
