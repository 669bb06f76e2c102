import type { MonthPart, WrittenDate } from '../../dates/index.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import { inDraft, placedDays } from './placed-dates.ts';

/** How a month with two names is written: which name comes first, and what stands between them. */
export const DUAL_FORMS = [
  'egyptian-slash',
  'levantine-slash',
  'egyptian-brackets',
  'levantine-brackets',
] as const;
export type DualForm = (typeof DUAL_FORMS)[number];

/** A month by two names, in offsets of the draft. */
export interface DualMonth extends Span {
  readonly form: DualForm;
  /** 1 to 12. */
  readonly month: number;
  readonly egyptian: string;
  readonly levantine: string;
}

/** The months written by a Levantine name and another. */
export function dualMonths(draft: Draft): readonly DualMonth[] {
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
    month: month.value,
    egyptian: isLevantineFirst ? second : first,
    levantine: isLevantineFirst ? first : second,
    start: month.start,
    end: secondMonth.end + (hasBracket ? 1 : 0),
  };
}

function isLevantine({ forms }: MonthPart): boolean {
  return forms.some(({ systems }) => systems.includes('levantine'));
}

/** Both names of a month in a form. */
export function inDualForm(
  { egyptian, levantine }: Pick<DualMonth, 'egyptian' | 'levantine'>,
  form: DualForm,
): string {
  const [first, second] = form.startsWith('egyptian') ? [egyptian, levantine] : [levantine, egyptian];
  return form.endsWith('slash') ? `${first}/${second}` : `${first} (${second})`;
}

/** The form of most months; of equals the one that came first. */
export function dualMajority(duals: readonly DualMonth[]): DualForm | undefined {
  const counts = new Map<DualForm, number>();
  for (const { form } of duals) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: DualForm | undefined;
  for (const [form, count] of counts) if (best === undefined || count > counts.get(best)!) best = form;
  return best;
}
