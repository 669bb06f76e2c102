import { object, optional, picklist } from 'valibot';
import { readQuantities } from '../../quantities/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import type { PlacedFigure } from './figures.ts';

/** What a sign says behind 3 to 10, behind 11 to 99 and elsewhere. */
const NAMES: Readonly<Record<string, readonly [plural: string, accusative: string, singular: string]>> = {
  $: ['دولارات', 'دولارا', 'دولار'],
  '€': ['يورو', 'يورو', 'يورو'],
  '£': ['جنيهات إسترلينية', 'جنيها إسترلينيا', 'جنيه إسترليني'],
  '₪': ['شواكل', 'شيكلا', 'شيكل'],
};

interface PlacedSum extends PlacedFigure {
  /** The sum with the name of its currency behind it; the text itself where it has it already. */
  readonly named: string;
}

const options = object({
  /** `name`: every sum with the name of its currency; `majority`: where most sums of the draft have one. */
  style: optional(picklist(['majority', 'name']), 'majority'),
});

export const currencySign = defineDraftRule({
  meta: {
    id: 'numerals/currency-sign',
    summary: { ar: 'علامة عملة مكان اسمها', en: 'Sign of a currency in place of its name' },
    why: {
      ar: 'تكتب الأخبار المبلغ بالعدد ثم اسم العملة: 5 دولارات. لا تشير القاعدة إلى $5 إلا في خبر يكتب أكثر مبالغه بالاسم، أو إذا طلبت الدار الاسم دائما.',
      en: 'News writes a sum as a number and the name of the currency: 5 دولارات. The rule points at $5 only where most sums of the story have names, or where the house always wants the name.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'دفع 5 دولارات ثم 20 دولارا ثم ⟦$7⟧ و$3.5 مليون',
          fixed: 'دفع 5 دولارات ثم 20 دولارا ثم 7 دولارات و3.5 مليون دولار',
        },
        {
          text: 'بسعر ⟦15€⟧ أو £20',
          fixed: 'بسعر 15 يورو أو 20 جنيها إسترلينيا',
          options: { style: 'name' },
        },
      ],
      good: [{ text: 'بسعر $5 أو $7 أو 9 دولارات' }, { text: 'بسعر 5 دولارات و7 دولارات' }],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const sums = placedIn(draft, sumsOf);
    const named = new Map(sums.map((sum) => [sum.word, sum.named]));
    const found = strayWords<'name' | 'sign'>(
      sums,
      (word) => (named.get(word) === word ? 'name' : 'sign'),
      style,
    );
    if (found?.wanted !== 'name') return;
    const { first, kept, strays } = found;
    const right = named.get(first.word)!;
    report(
      strayFinding(found, {
        message: {
          ar: `${style === 'majority' ? 'مبالغ النص باسم العملة' : 'الدار تكتب اسم العملة'} (${kept})، وهنا علامتها: «${first.word}» (${strays.length})`,
          en: `${style === 'majority' ? 'Sums of this text have' : 'The house writes'} the name of the currency (${kept}); here is its sign: «${first.word}» (${strays.length})`,
        },
        other: { ar: 'مبلغ آخر بعلامة العملة', en: 'Another sum with the sign of its currency' },
        title: {
          ar: `اكتب العملات كلها بأسمائها: «${right}»`,
          en: `Write all currencies by name: «${right}»`,
        },
        safe: false,
        rewrite: (word) => named.get(word)!,
      }),
    );
  },
});

/** The sums of money of a block; those of one or two of a currency need other words than a number and are left out. */
function sumsOf(block: Block): readonly PlacedSum[] {
  return readQuantities(block).flatMap((mention) => {
    const { kind, start, end, number, value, until, writtenUnit } = mention;
    const count = until ?? value;
    if (kind !== 'money' || !number || writtenUnit === undefined || count === 1 || count === 2) return [];
    const word = block.text.slice(start, end);
    const names = NAMES[writtenUnit];
    if (!names) return /^\p{Script=Arabic}/u.test(writtenUnit) ? [{ start, end, word, named: word }] : [];
    const figures = word.replace(writtenUnit, '').trim();
    return [{ start, end, word, named: `${figures} ${nameFor(count, names)}` }];
  });
}

function nameFor(
  count: number | undefined,
  [plural, accusative, singular]: readonly [string, string, string],
): string {
  if (count === undefined || !Number.isInteger(count)) return singular;
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return plural;
  return rest >= 11 ? accusative : singular;
}
