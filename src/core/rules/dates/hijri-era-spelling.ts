import { readDates } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { replace, safeFixOf } from '../fix.ts';
import { erasOf } from './eras-of.ts';
import { textBetween } from './text-between.ts';

const RIGHT = 'ه\u0640';

export const hijriEraSpelling = defineBlockRule({
  meta: {
    id: 'dates/hijri-era-spelling',
    summary: { ar: 'رمز السنة الهجرية بغير صورته', en: 'Misspelt mark of the Hijri year' },
    why: {
      ar: 'رمز السنة الهجرية هاء في أول الكلمة تليها كشيدة: هـ. والهاء وحدها تُقرأ ضميرا أو رقم خمسة.',
      en: 'The mark of the Hijri year is an initial ha with a tatweel behind it: هـ. A ha alone reads as a pronoun or as the figure five.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'في 3 رجب 1446⟦ه⟧', fixed: 'في 3 رجب 1446هـ' },
        { text: 'عام 1446 ⟦ه⟧.', fixed: 'عام 1446 هـ.' },
      ],
      good: [{ text: 'في 3 رجب 1446هـ الموافق 2025م' }, { text: 'عام 1446 هجري' }],
    },
  },
  check(block, { report }) {
    for (const era of readDates(block).flatMap(erasOf)) {
      const written = textBetween(block, era);
      if (era.era !== 'hijri' || written === RIGHT || bare(written) !== 'ه') continue;
      report({
        start: era.start,
        end: era.end,
        message: {
          ar: `رمز السنة الهجرية «${RIGHT}» لا «${written}»`,
          en: `The mark of the Hijri year is «${RIGHT}», not «${written}»`,
        },
        fixes: [safeFixOf({ ar: `اكتب «${RIGHT}»`, en: `Write «${RIGHT}»` }, replace(era, RIGHT))],
      });
    }
  },
});
