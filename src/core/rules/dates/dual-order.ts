import { object, optional, picklist } from 'valibot';
import type { MonthPart, WrittenDate } from '../../dates/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import { choiceOf, replace } from '../fix.ts';
import { inDraft, placedDays } from './placed-dates.ts';

const FORMS = ['egyptian-slash', 'levantine-slash', 'egyptian-brackets', 'levantine-brackets'] as const;
type Form = (typeof FORMS)[number];

const SAMPLES: Readonly<Record<Form, string>> = {
  'egyptian-slash': 'أبريل/نيسان',
  'levantine-slash': 'نيسان/أبريل',
  'egyptian-brackets': 'أبريل (نيسان)',
  'levantine-brackets': 'نيسان (أبريل)',
};

const options = object({
  /** The house's form of a month with two names, or the one that most of them have in the draft. */
  form: optional(picklist(['majority', ...FORMS]), 'majority'),
});

export const dualOrder = defineDraftRule({
  meta: {
    id: 'dates/dual-order',
    summary: { ar: 'ترتيب اسمي الشهر', en: 'Order of the two names of a month' },
    why: {
      ar: 'من يكتب الشهر باسمين يلتزم ترتيبا واحدا: أبريل/نيسان أو نيسان/أبريل أو أبريل (نيسان) أو نيسان (أبريل). لا تشمل القاعدة اسمين لشهرين مختلفين، ففيهما قاعدة أخرى.',
      en: 'A house that writes months by two names keeps to one order: أبريل/نيسان, نيسان/أبريل, أبريل (نيسان) or نيسان (أبريل). Two names of different months are left to another rule.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'في أبريل/نيسان ثم مايو/أيار ثم ⟦تموز/يوليو⟧ 2018',
          fixed: 'في أبريل/نيسان ثم مايو/أيار ثم يوليو/تموز 2018',
        },
        {
          text: 'في 3 ⟦أبريل/نيسان⟧ 2018',
          fixed: 'في 3 نيسان (أبريل) 2018',
          options: { form: 'levantine-brackets' },
        },
      ],
      good: [
        { text: 'في أبريل/نيسان ثم مايو/أيار' },
        { text: 'في نيسان (أبريل) 2018', options: { form: 'levantine-brackets' } },
      ],
    },
  },
  options,
  check(draft, { options: { form }, report }) {
    const duals = dualMonths(draft);
    const wanted = form === 'majority' ? majority(duals) : form;
    const strays = duals.filter((dual) => dual.form !== wanted);
    const [first, ...others] = strays;
    if (!first || !wanted) return;
    const written = draft.text.slice(first.start, first.end);
    report({
      start: first.start,
      end: first.end,
      message: {
        ar: `«${written}» يخالف ترتيب ${form === 'majority' ? 'النص' : 'الدار'}: ${SAMPLES[wanted]}`,
        en: `«${written}» departs from the order of the ${form === 'majority' ? 'text' : 'house'}: ${SAMPLES[wanted]}`,
      },
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { ar: 'شهر آخر بترتيب مخالف', en: 'Another month in a different order' },
      })),
      fixes: [
        choiceOf(
          { ar: `اكتبها كلها على صورة ${SAMPLES[wanted]}`, en: `Write all of them like ${SAMPLES[wanted]}` },
          ...strays.map((stray) => replace(stray, inForm(stray, wanted))),
        ),
      ],
    });
  },
});

interface DualMonth extends Span {
  readonly form: Form;
  readonly egyptian: string;
  readonly levantine: string;
}

/** The months written by a Levantine name and another, in offsets of the draft. */
function dualMonths(draft: Draft): readonly DualMonth[] {
  return placedDays(draft).flatMap(({ mention, block, offset }) => {
    const dates = mention.dates.flatMap((date) => (date.until ? [date, date.until] : [date]));
    const seen = new Set<MonthPart>();
    return dates.flatMap((date) => {
      if (seen.has(date.month)) return [];
      seen.add(date.month);
      const dual = dualOf(block.text, date);
      return dual ? [{ ...dual, ...inDraft(dual, offset) }] : [];
    });
  });
}

function dualOf(text: string, { month, secondMonth }: WrittenDate): DualMonth | undefined {
  if (!secondMonth || secondMonth.value !== month.value || secondMonth.layout === 'blank') return undefined;
  const isLevantineFirst = isLevantine(month);
  if (isLevantineFirst === isLevantine(secondMonth)) return undefined;
  const first = text.slice(month.start, month.end);
  const second = text.slice(secondMonth.start, secondMonth.end);
  const hasBracket = secondMonth.layout === 'brackets';
  if (hasBracket && text[secondMonth.end] !== ')') return undefined;
  return {
    form: `${isLevantineFirst ? 'levantine' : 'egyptian'}-${secondMonth.layout}`,
    egyptian: isLevantineFirst ? second : first,
    levantine: isLevantineFirst ? first : second,
    start: month.start,
    end: secondMonth.end + (hasBracket ? 1 : 0),
  };
}

function isLevantine({ forms }: MonthPart): boolean {
  return forms.some(({ systems }) => systems.includes('levantine'));
}

function inForm({ egyptian, levantine }: DualMonth, form: Form): string {
  const [first, second] = form.startsWith('egyptian') ? [egyptian, levantine] : [levantine, egyptian];
  return form.endsWith('slash') ? `${first}/${second}` : `${first} (${second})`;
}

/** The form of most months; of equals the one that came first. */
function majority(duals: readonly DualMonth[]): Form | undefined {
  const counts = new Map<Form, number>();
  for (const { form } of duals) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: Form | undefined;
  for (const [form, count] of counts) if (best === undefined || count > counts.get(best)!) best = form;
  return best;
}
