import { readQuantities } from '../../quantities/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { placedIn } from '../../text/placed-in.ts';
import { choiceOf, replace } from '../fix.ts';
import { decimalsOf } from './decimals.ts';
import { familyOf } from './digits.ts';
import type { PlacedFigure } from './figures.ts';
import { thousandsOf, thousandsStyle, withThousands } from './thousands.ts';
import type { ThousandsStyle } from './thousands.ts';

const PLAIN = /^[0-9\u0660-\u0669\u06f0-\u06f9]{5,15}$/;

export const unseparatedThousands = defineDraftRule({
  meta: {
    id: 'numerals/unseparated-thousands',
    summary: { ar: 'عدد طويل بلا علامة بين ألوفه', en: 'Long number without marks between its thousands' },
    why: {
      ar: 'العدد من خمسة أرقام فأكثر أيسر قراءة بعلامة بين ألوفه: 12,500 شخص. لا تنظر القاعدة إلا في ما بعده معدود أو وحدة أو عملة، فلا تشمل الهواتف والرموز وأرقام القطع والسنوات.',
      en: 'A number of five digits and more reads more easily with marks between its thousands: 12,500 شخص. Only numbers with a noun, unit or currency count, no telephones, codes, lots or years.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'حضر ⟦12500⟧ شخص', fixed: 'حضر 12,500 شخص' },
        {
          text: 'أنفق 1.250.000 دولار ثم ⟦345000⟧ دولار',
          fixed: 'أنفق 1.250.000 دولار ثم 345.000 دولار',
        },
        { text: 'حضر ⟦١٢٥٠٠⟧ شخص', fixed: 'حضر ١٢٬٥٠٠ شخص' },
        { text: 'أنفق 1,5 مليون على ⟦12500⟧ شخص', fixed: 'أنفق 1,5 مليون على 12.500 شخص' },
      ],
      good: [
        { text: 'حضر 1250 شخصا، وأرسل إلى 12345، ورقم القطعة 12345، وهاتف 0501234567' },
        { text: 'عنوان 12345 في 12/11/2024 وأنفق 3000000 دولار' },
      ],
    },
  },
  check(draft, { report }) {
    const long = placedIn(draft, unseparatedOf);
    if (long.length === 0) return;
    const [model] = placedIn(draft, thousandsOf);
    // «11,35 مليون» and «112,679 شخصا» in one story would be read alike.
    const hasCommas = placedIn(draft, decimalsOf).some(({ word }) => word.includes(','));
    for (const { start, end, word } of long) {
      const right = withThousands(word, model ? thousandsStyle(model.word) : ownStyle(word, hasCommas));
      report({
        start,
        end,
        message: {
          ar: `${word} بلا علامة بين ألوفه: ${right}`,
          en: `${word} has no mark between its thousands: ${right}`,
        },
        fixes: [choiceOf({ ar: `اكتب ${right}`, en: `Write ${right}` }, replace({ start, end }, right))],
      });
    }
  },
});

/** The plain numbers that count or measure something; full millions have a rule of their own. */
function unseparatedOf(block: Block): readonly PlacedFigure[] {
  return readQuantities(block).flatMap(({ number, kind, unit, value }) => {
    if (!number || (kind === 'number' && unit === undefined) || kind === 'percent') return [];
    const word = block.text.slice(number.start, number.end);
    const isMillions = value !== undefined && value % 1e6 === 0;
    return PLAIN.test(word) && !isMillions ? [{ ...number, word }] : [];
  });
}

function ownStyle(number: string, hasCommas: boolean): ThousandsStyle {
  if (familyOf(number) !== 'european') return 'arabic';
  return hasCommas ? 'point' : 'comma';
}
