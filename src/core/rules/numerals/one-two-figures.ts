import { defineBlockRule } from '../../rule.ts';
import type { Fix } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { countedIn } from './counted.ts';
import type { Counted } from './counted.ts';

export const oneTwoFigures = defineBlockRule({
  meta: {
    id: 'numerals/one-two-figures',
    summary: { ar: 'واحد أو اثنان بالأرقام', en: 'One or two in figures' },
    why: {
      ar: 'في صيغة الاسم ما يغني عن الرقمين 1 و2: قتيل واحد، جريحان. لا تشمل القاعدة النتائج والأعمار والتواريخ والمقاييس والعملات.',
      en: 'The noun itself says one and two: قتيل واحد, جريحان. Scores, ages, dates, measures and currencies are left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'سقط ⟦2 قتيل⟧ و⟦1 جريح⟧', fixed: 'سقط قتيلان وجريح واحد' },
        { text: 'احترقت ⟦2 سيارات⟧ و⟦١ سيارة⟧', fixed: 'احترقت سيارتان وسيارة واحدة' },
      ],
      good: [{ text: 'فاز 2-1 وعمره 2 سنة على بعد 2 كم بسعر 2 دولار، وسقط 12 قتيلا' }],
    },
  },
  check(block, { report }) {
    for (const counted of countedIn(block)) {
      const { value, start, noun } = counted;
      if ((value !== 1 && value !== 2) || noun.kind !== 'counted') continue;
      if (!/^[12\u0661\u0662\u06f1\u06f2]\s/.test(block.text.slice(start, noun.start))) continue;
      const written = block.text.slice(start, noun.end);
      report({
        start,
        end: noun.end,
        message: {
          ar: `«${written}»: صيغة الاسم تغني عن الرقم`,
          en: `«${written}»: the noun itself says the number`,
        },
        fixes: wordings(counted).map((wording): Fix =>
          choiceOf(
            { ar: `اكتب «${wording}»`, en: `Write «${wording}»` },
            replace({ start, end: noun.end }, wording),
          ),
        ),
      });
    }
  },
});

/** «سيارة واحدة»; «سيارتان» and «سيارتين», of which the sentence decides. */
function wordings({ value, forms }: Counted): readonly string[] {
  const formsOf = (wanted: string) => forms.flatMap(([phrase, form]) => (form === wanted ? [phrase] : []));
  if (value === 2) return formsOf('dual').toReversed();
  return formsOf('singular')
    .slice(0, 1)
    .map((singular) => `${singular} ${singular.endsWith('ة') ? 'واحدة' : 'واحد'}`);
}
