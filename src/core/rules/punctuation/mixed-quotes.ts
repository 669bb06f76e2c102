import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import { shift, type Span } from '../../text/span.ts';
import { replace } from '../fix.ts';
import { outerQuotes, type OuterQuote } from './outer-quotes.ts';
import type { QuoteStyle } from '../../text/quote-marks.ts';

const FORMS: Readonly<Record<QuoteStyle, readonly [open: string, close: string]>> = {
  straight: ['"', '"'],
  guillemets: ['«', '»'],
  curly: ['“', '”'],
};

const options = object({
  /** The house's style, or the one that most quotations of the draft have. */
  style: optional(picklist(['majority', 'straight', 'guillemets', 'curly']), 'majority'),
});

export const mixedQuotes = defineDraftRule({
  meta: {
    id: 'punctuation/mixed-quotes',
    summary: { ar: 'أنماط تنصيص مختلطة', en: 'Mixed styles of quotation marks' },
    why: {
      ar: 'يلتزم الخبر نمطا واحدا من علامات التنصيص: النمط الغالب فيه أو نمط الدار. لا تشمل القاعدة اقتباسا داخل اقتباس، ولا ما بين العلامتين من كلام لاتيني، ولا العلامات التي لا قرينة لها.',
      en: 'A story keeps to one style of quotation marks: the one that prevails in it, or the house style. Quotations within quotations, Latin words and marks without a partner are left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'زار «القاهرة» و«دمشق» ثم ⟦"حلب"⟧.', fixed: 'زار «القاهرة» و«دمشق» ثم «حلب».' },
        {
          text: 'زار "القاهرة".\nثم ⟦“دمشق”⟧ في عام «٢٠١٩»\u00a0وعاد إلى "حلب".',
          fixed: 'زار "القاهرة".\nثم "دمشق" في عام "٢٠١٩"\u00a0وعاد إلى "حلب".',
        },
        { text: 'زار ”القاهرة“ ثم ⟦"حلب"⟧.', fixed: 'زار ”القاهرة“ ثم ”حلب“.' },
        { text: 'زار ⟦"القاهرة"⟧.', fixed: 'زار «القاهرة».', options: { style: 'guillemets' } },
      ],
      good: [
        { text: 'قال: «زرت "القاهرة" ثم عدت» و«غادر».' },
        { text: 'قال: «نعم» ثم سأل: "أين كتاب «الأيام»؟"' },
        { text: 'زار «القاهرة» وقرأ "The Times" و"حلب.' },
        { text: 'زار «القاهرة» و«دمشق».', options: { style: 'guillemets' } },
      ],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const quotes = placedQuotes(draft);
    const wanted = style === 'majority' ? majority(quotes) : style;
    const strays = quotes.filter((quote) => quote.style !== wanted);
    const [first, ...others] = strays;
    if (!first || !wanted) return;
    const [open, close] = formOf(wanted, quotes);
    const kept = `${open}…${close}`;
    const stray = `${first.quote.open.character}…${first.quote.close.character}`;
    const count = (each: QuoteStyle) => quotes.filter((quote) => quote.style === each).length;
    report({
      start: first.start,
      end: first.end,
      message: {
        ar: `${style === 'majority' ? 'التنصيص في النص' : 'نمط التنصيص في الدار'} ${kept} (${count(wanted)})، وهذا بالنمط ${stray} (${count(first.style)})`,
        en: `${style === 'majority' ? 'Quotations here are' : 'The house style is'} ${kept} (${count(wanted)}); this one is ${stray} (${count(first.style)})`,
      },
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { ar: 'اقتباس آخر بنمط مخالف', en: 'Another quotation of a different style' },
      })),
      fixes: [
        // No rest parameter: a long draft may have more edits than a call takes arguments.
        {
          title: { ar: `اجعل علامات التنصيص كلها ${kept}`, en: `Write all quotation marks as ${kept}` },
          safe: false,
          edits: strays.flatMap(({ start, end }) => [
            replace({ start, end: start + 1 }, open),
            replace({ start: end - 1, end }, close),
          ]),
        },
      ],
    });
  },
});

interface PlacedQuote extends Span {
  readonly style: QuoteStyle;
  readonly quote: OuterQuote;
}

function placedQuotes({ blocks }: Draft): readonly PlacedQuote[] {
  return blocks.flatMap(({ block, start }) =>
    outerQuotes(block).map((quote) =>
      shift({ start: quote.open.start, end: quote.close.end, style: quote.style, quote }, start),
    ),
  );
}

/** The style of most quotations; of equals the one that came first. */
function majority(quotes: readonly PlacedQuote[]): QuoteStyle | undefined {
  const counts = new Map<QuoteStyle, number>();
  for (const { style } of quotes) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].reduce<[QuoteStyle, number] | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  )?.[0];
}

/** Curly marks keep the direction that the draft gives them: “…” or ”…“. */
function formOf(style: QuoteStyle, quotes: readonly PlacedQuote[]): readonly [open: string, close: string] {
  const model = style === 'curly' && quotes.find((each) => each.style === style)?.quote;
  return model && model.open.character === '”' ? ['”', '“'] : FORMS[style];
}
