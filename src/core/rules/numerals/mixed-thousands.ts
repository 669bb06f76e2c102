import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import { thousandsOf, thousandsStyle, withThousands } from './thousands.ts';
import type { ThousandsStyle } from './thousands.ts';

const options = object({
  /** `comma`: 1,250; `point`: 1.250; `space`: 1 250; `arabic`: ١٬٢٥٠; `majority`: as most numbers of the draft. */
  style: optional(picklist(['majority', 'comma', 'point', 'space', 'arabic']), 'majority'),
});

export const mixedThousands = defineDraftRule({
  meta: {
    id: 'numerals/mixed-thousands',
    summary: { ar: 'أكثر من علامة للألوف', en: 'Several marks between thousands in one story' },
    why: {
      ar: 'يلتزم الخبر علامة واحدة بين الألوف: 1,250,000 أو 1.250.000 أو 1 250 000. لا تنظر القاعدة إلا في ما لا لبس فيه، وتترك ما قد يكون كسرا: 104.637 دولار.',
      en: 'One story keeps to one mark between thousands: 1,250,000, 1.250.000 or 1 250 000. Only what is beyond doubt counts; what may be a decimal (104.637 دولار) is left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'نحو 1,250,000 دولار و14,800 شخص ثم ⟦1.500.000⟧ دولار',
          fixed: 'نحو 1,250,000 دولار و14,800 شخص ثم 1,500,000 دولار',
        },
        { text: 'نحو ⟦1 250 000⟧ دينار', fixed: 'نحو 1.250.000 دينار', options: { style: 'point' } },
        { text: 'نحو ⟦١,٢٥٠⟧ شخصا', fixed: 'نحو ١٬٢٥٠ شخصا', options: { style: 'arabic' } },
      ],
      good: [
        { text: 'نحو 1,250,000 دولار ثم 104.637 دولار و3.5 مليون' },
        { text: 'نحو 1.250.000 دولار في 22.11.2024' },
      ],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const found = strayWords<ThousandsStyle>(placedIn(draft, thousandsOf), thousandsStyle, style);
    if (!found) return;
    const { wanted, kept, strays, first } = found;
    const shown = withThousands(wanted === 'arabic' ? '١٢٥٠' : '1250', wanted);
    report(
      strayFinding(found, {
        message: {
          ar: `${style === 'majority' ? 'الألوف في النص' : 'الألوف في الدار'} بصورة «${shown}» (${kept})، وهنا «${first.word}» (${strays.length})`,
          en: `${style === 'majority' ? 'Thousands of this text' : 'Thousands of the house'} are written «${shown}» (${kept}); here it is «${first.word}» (${strays.length})`,
        },
        other: { ar: 'عدد آخر بعلامة مخالفة', en: 'Another number with a different mark' },
        title: { ar: `اكتب الألوف كلها بصورة «${shown}»`, en: `Write all thousands as «${shown}»` },
        safe: false,
        rewrite: (number) => withThousands(number, wanted),
      }),
    );
  },
});
