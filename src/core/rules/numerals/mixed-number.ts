import { digitFamily } from '../../text/characters.ts';
import type { DigitFamily } from '../../calendar/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { replace, safeFixOf } from '../fix.ts';
import { inDigits } from './digits.ts';

/** Longer runs of digits are no number that anybody reads. */
const LONGEST = 40;

export const mixedNumber = defineBlockRule({
  meta: {
    id: 'numerals/mixed-number',
    summary: { ar: 'عدد واحد بأرقام من نظامين', en: 'One number in digits of two kinds' },
    why: {
      ar: 'لا تجتمع أرقام من نظامين في عدد واحد: 1٢ هو 12 أو ١٢. يُكتب العدد كله بالنظام الأكثر فيه.',
      en: 'One number is not written in digits of two kinds: 1٢ is 12 or ١٢. The whole number takes the kind that most of its digits have.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قتل ⟦1٢⟧ شخصا', fixed: 'قتل 12 شخصا' },
        { text: 'في عام ⟦٢٠19⟧ و⟦٢٠١9⟧', fixed: 'في عام ٢٠١٩ و٢٠١٩' },
      ],
      good: [{ text: 'من 12 إلى ٢٠' }, { text: '12/٢٠' }],
    },
  },
  check({ text, tokens }, { report }) {
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'number' || tokens[i - 1]!.kind !== 'number') continue;
      const { start } = tokens[i - 1]!;
      while (tokens[i + 1]?.kind === 'number') i++;
      const { end } = tokens[i]!;
      if (end - start > LONGEST) continue;
      const written = text.slice(start, end);
      const number = inDigits(written, mostFrequentFamily(written));
      report({
        start,
        end,
        message: {
          ar: `«${written}» عدد واحد بأرقام من نظامين`,
          en: `«${written}» is one number in digits of two kinds`,
        },
        fixes: [safeFixOf({ ar: `اكتب ${number}`, en: `Write ${number}` }, replace({ start, end }, number))],
      });
    }
  },
});

/** The family of most digits of a number; of equals the one that comes first. */
function mostFrequentFamily(number: string): DigitFamily {
  const counts = new Map<DigitFamily, number>();
  for (let i = 0; i < number.length; i++) {
    const family = digitFamily(number.charCodeAt(i));
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
