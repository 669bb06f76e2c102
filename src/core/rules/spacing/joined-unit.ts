import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { textOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { addSpace } from './titles.ts';

/** «م» is not among them: behind a year it is the era (2015م), behind a height the metre. */
const UNITS = new Set(
  (
    'كم كلم كيلومتر كيلومترا كيلومترات كيلو متر مترا أمتار سم سنتيمتر ملم ميل ميلا أميال قدم قدما ' +
    'كغ كغم كجم كلغ كيلوغرام كيلوغراما كيلوجرام غرام غراما جرام جراما طن طنا أطنان لتر لترا برميل برميلا ' +
    'دولار دولارا دولارات ريال ريالا ريالات درهم درهما دراهم دينار دينارا دنانير جنيه جنيها جنيهات ليرة يورو ' +
    'ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات تريليون ' +
    'درجة درجات دقيقة دقائق ساعة ساعات ثانية يوم يوما أيام شهر شهرا أشهر سنة سنوات عام عاما أعوام ' +
    'شخص شخصا أشخاص قتيل قتيلا قتلى جريح جريحا نقطة نقاط هدف هدفا أهداف بالمئة بالمائة'
  ).split(' '),
);

export const joinedUnit = defineBlockRule({
  meta: {
    id: 'spacing/joined-unit',
    summary: { ar: 'عدد موصول بوحدته', en: 'Number joined to its unit' },
    why: {
      ar: 'بين العدد ووحدته أو معدوده مسافة: 45 كم، 20 مليون. لا تشمل القاعدة رمزي التقويم (1436هـ، 2015م) ولا الحروف التي تسبق العدد (و15، بـ15).',
      en: 'A space parts a number from its unit or noun. Era signs (1436هـ، 2015م) and prefixes before the number (و15) are left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'على بُعد ⟦45كم⟧ من المدينة', fixed: 'على بُعد 45 كم من المدينة' },
        { text: 'بقيمة ⟦3.5مليارات⟧ دولار', fixed: 'بقيمة 3.5 مليارات دولار' },
        { text: 'أكثر من ⟦٢٠ألف⟧ زائر', fixed: 'أكثر من ٢٠ ألف زائر' },
      ],
      good: [
        { text: '45 كم' },
        { text: 'في 1436هـ الموافق 2015م' },
        { text: 'بين 10 و15 وبـ20' },
        { text: 'طراز 320إس' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 0; i < tokens.length - 1; i++) {
      const number = tokens[i]!;
      const unit = tokens[i + 1]!;
      if (number.kind !== 'number' || unit.kind !== 'word' || !UNITS.has(bare(textOf(block, unit)))) continue;
      const name = textOf(block, unit);
      report({
        start: number.start,
        end: unit.end,
        message: {
          ar: `لا مسافة بين ${textOf(block, number)} و«${name}»`,
          en: `No space between ${textOf(block, number)} and «${name}»`,
        },
        fixes: [safeFixOf(addSpace, insert(unit.start, ' '))],
      });
    }
  },
});
