import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import { familyOf } from './digits.ts';
import type { PlacedFigure } from './figures.ts';
import { numberOf, percentsOf, percentStyle } from './percents.ts';
import type { PercentStyle } from './percents.ts';

const STYLES = ['sign', 'بالمئة', 'بالمائة', 'في المئة', 'في المائة'] as const;

const options = object({
  /** The house's way, or the one that most percentages of the draft have. */
  style: optional(picklist(['majority', ...STYLES]), 'majority'),
});

export const mixedPercents = defineDraftRule({
  meta: {
    id: 'numerals/mixed-percents',
    summary: { ar: 'نسب مئوية بأكثر من صورة', en: 'Percentages written in several ways' },
    why: {
      ar: 'يلتزم الخبر صورة واحدة للنسب المكتوبة بالأرقام: 12% أو 12 بالمئة أو 12 في المئة. أما ما كُتب بالحروف (خمسون في المئة) فلا يقبل العلامة، ولا تشمله القاعدة؛ و«مئة» و«مائة» لهما قاعدة أخرى ما لم تختر الدار صورة.',
      en: 'One story writes percentages in figures one way: 12%, 12 بالمئة or 12 في المئة. Those in words (خمسون في المئة) take no sign and are left alone; «مئة» and «مائة» have a rule of their own unless the house chooses a form.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'بين 12% و15% ثم ⟦20 بالمئة⟧', fixed: 'بين 12% و15% ثم 20%' },
        {
          text: 'نحو 12 في المئة و13 في المئة، ثم ⟦%4.5⟧ و5 بالمائة',
          fixed: 'نحو 12 في المئة و13 في المئة، ثم 4.5 في المئة و5 في المئة',
        },
        { text: 'نحو ⟦١٢٪⟧', fixed: 'نحو ١٢ في المائة', options: { style: 'في المائة' } },
        { text: 'نحو ⟦١٢ بالمئة⟧', fixed: 'نحو ١٢٪', options: { style: 'sign' } },
      ],
      good: [
        { text: 'نحو 12% و15%، أي خمسون في المئة' },
        { text: 'نحو 12 في المئة ثم 13 في المائة' },
        { text: 'من 5 بالمئة إلى 10%-15%' },
      ],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const percents = placedIn(draft, percentsOf);
    const found = strayWords<string>(percents, style === 'majority' ? wayOf : percentStyle, style);
    if (!found) return;
    const wanted = style === 'majority' ? mostFrequent(percents, found.wanted) : style;
    const { kept, strays, first } = found;
    const shown = inStyle('12', wanted);
    report(
      strayFinding(found, {
        message: {
          ar: `${style === 'majority' ? 'النسب في النص' : 'النسب في الدار'} بصورة «${shown}» (${kept})، وهنا «${first.word}» (${strays.length})`,
          en: `${style === 'majority' ? 'Percentages of this text' : 'Percentages of the house'} are written «${shown}» (${kept}); here it is «${first.word}» (${strays.length})`,
        },
        other: { ar: 'نسبة أخرى بصورة مخالفة', en: 'Another percentage written otherwise' },
        title: { ar: `اكتب النسب كلها بصورة «${shown}»`, en: `Write all percentages as «${shown}»` },
        safe: false,
        rewrite: (percent) => inStyle(numberOf(percent), wanted),
      }),
    );
  },
});

/** The style without the spelling of «مئة», which is for another rule to judge. */
function wayOf(percent: string): string {
  const style = percentStyle(percent);
  return style.startsWith('ب') ? 'بالمئة' : style.startsWith('في') ? 'في المئة' : style;
}

/** The style that most percentages of a way have; of equals the one that came first. */
function mostFrequent(percents: readonly PlacedFigure[], way: string): PercentStyle {
  const counts = new Map<PercentStyle, number>();
  for (const { word } of percents) {
    const style = percentStyle(word);
    if (wayOf(word) === way) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function inStyle(number: string, style: PercentStyle): string {
  if (style !== 'sign') return `${number} ${style}`;
  return number + (familyOf(number) === 'european' ? '%' : '٪');
}
