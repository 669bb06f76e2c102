import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import { decimalsOf } from './decimals.ts';

const MARKS = { point: '.', comma: ',', 'arabic-comma': '\u060c', arabic: '\u066b' } as const;
type MarkStyle = keyof typeof MARKS;
const STYLES = ['point', 'comma', 'arabic-comma', 'arabic'] as const;
const ANY_MARK = /[.,\u060c\u066b]/;

const options = object({
  /** `point`: 3.5; `comma`: 3,5; `arabic-comma`: 3،5; `arabic`: ٣٫٥; `majority`: as most decimals of the draft. */
  style: optional(picklist(['majority', ...STYLES]), 'majority'),
});

export const mixedDecimals = defineDraftRule({
  meta: {
    id: 'numerals/mixed-decimals',
    summary: { ar: 'أكثر من علامة للكسر العشري', en: 'Several decimal marks in one story' },
    why: {
      ar: 'يلتزم الخبر علامة واحدة للكسر العشري: 3.5 أو 3,5 أو ٣٫٥. لا تنظر القاعدة إلا في ما لا لبس فيه: بعده وحدة أو عملة أو نسبة أو «مليون»؛ فالوقت (9,00 ت غ) والألوف (14,800) وما يحتمل الوجهين (104.637) ليست منه.',
      en: 'One story keeps to one decimal mark: 3.5, 3,5 or ٣٫٥. Only what is beyond doubt counts, with a unit, currency, percentage or «مليون» behind it: times (9,00 ت غ), thousands (14,800) and what may be either (104.637) are left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'بين 3.5% و4.1 مليون ثم ⟦2,8⟧ كم', fixed: 'بين 3.5% و4.1 مليون ثم 2.8 كم' },
        { text: 'نحو 3,5 مليون.\nثم ⟦2،8⟧ مليون و1,5%', fixed: 'نحو 3,5 مليون.\nثم 2,8 مليون و1,5%' },
        { text: 'نحو ⟦٣.٥⟧٪', fixed: 'نحو ٣٫٥٪', options: { style: 'arabic' } },
      ],
      good: [
        { text: 'بين 3.5% و4.1% عند 9,00 ت غ و14,800 شخص و104,637 مليون و2،8' },
        { text: 'فاز 2-1 في 12.44 وبلغ 3,5%' },
      ],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const found = strayWords<MarkStyle>(placedIn(draft, decimalsOf), styleOf, style);
    if (!found) return;
    const { wanted, kept, strays, first } = found;
    const shown = wanted === 'arabic' ? '٣٫٥' : `3${MARKS[wanted]}5`;
    report(
      strayFinding(found, {
        message: {
          ar: `${style === 'majority' ? 'الكسور في النص' : 'الكسور في الدار'} بصورة «${shown}» (${kept})، وهنا «${first.word}» (${strays.length})`,
          en: `${style === 'majority' ? 'Decimals of this text' : 'Decimals of the house'} are written «${shown}» (${kept}); here it is «${first.word}» (${strays.length})`,
        },
        other: { ar: 'كسر آخر بعلامة مخالفة', en: 'Another decimal with a different mark' },
        title: { ar: `اكتب الكسور كلها بصورة «${shown}»`, en: `Write all decimals as «${shown}»` },
        safe: false,
        rewrite: (number) => number.replace(ANY_MARK, MARKS[wanted]),
      }),
    );
  },
});

function styleOf(number: string): MarkStyle {
  const mark = ANY_MARK.exec(number)![0];
  return STYLES.find((style) => MARKS[style] === mark)!;
}
