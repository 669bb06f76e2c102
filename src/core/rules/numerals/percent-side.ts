import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import { numberOf, percentsOf } from './percents.ts';

type Side = 'after' | 'before';

const options = object({
  /** `after`: 12%; `before`: %12; `majority`: as most percentages of the draft. */
  side: optional(picklist(['majority', 'after', 'before']), 'majority'),
});

export const percentSide = defineDraftRule({
  meta: {
    id: 'numerals/percent-side',
    summary: { ar: 'علامة النسبة في غير جهتها', en: 'Percent sign on the other side' },
    why: {
      ar: 'تُكتب علامة النسبة بعد العدد (12%) أو قبله (%12)، والخبر الواحد يلتزم جهة: الغالبة فيه أو جهة الدار.',
      en: 'The percent sign is written after the number (12%) or before it (%12); one story keeps to one side: the one that prevails in it or that of the house.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'بين 12% و15% ثم ⟦%20⟧', fixed: 'بين 12% و15% ثم 20%' },
        { text: 'بين %12 و%15.\nثم ⟦20%⟧', fixed: 'بين %12 و%15.\nثم %20' },
        { text: 'نحو ⟦%12.5⟧', fixed: 'نحو 12.5%', options: { side: 'after' } },
      ],
      good: [{ text: 'بين 12% و15%' }, { text: 'بين %12 و%15' }, { text: 'من 5 %12' }],
    },
  },
  options,
  check(draft, { options: { side }, report }) {
    const signs = placedIn(draft, percentsOf).filter(({ word }) => /[%٪]/.test(word));
    const found = strayWords<Side>(signs, sideOf, side);
    if (!found) return;
    const { wanted, kept, strays, first } = found;
    const isAfter = wanted === 'after';
    report(
      strayFinding(found, {
        message: {
          ar: `علامة النسبة في ${side === 'majority' ? 'النص' : 'الدار'} ${isAfter ? 'بعد' : 'قبل'} العدد (${kept})، وهنا ${isAfter ? 'قبله' : 'بعده'}: ${first.word} (${strays.length})`,
          en: `${side === 'majority' ? 'This text' : 'The house'} has the percent sign ${wanted} the number (${kept}); here it is not: ${first.word} (${strays.length})`,
        },
        other: { ar: 'نسبة أخرى علامتها في الجهة الأخرى', en: 'Another percentage with its sign elsewhere' },
        title: {
          ar: isAfter ? 'اكتب العلامات كلها بعد العدد' : 'اكتب العلامات كلها قبل العدد',
          en: `Write all signs ${wanted} the number`,
        },
        safe: true,
        rewrite: (percent) => {
          const sign = /[%٪]/.exec(percent)![0];
          return isAfter ? numberOf(percent) + sign : sign + numberOf(percent);
        },
      }),
    );
  },
});

function sideOf(percent: string): Side {
  return /^[%٪]/.test(percent) ? 'before' : 'after';
}
