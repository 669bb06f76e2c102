import type { MonthPart } from '../../dates/index.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import { inDraft, placedDays } from './placed-dates.ts';

/** A month with its place in the draft. */
export interface PlacedMonth {
  readonly month: MonthPart;
  readonly span: Span;
}

/** The Gregorian months that have one name and are no part of the name of something. */
export function singleMonths(draft: Draft): readonly PlacedMonth[] {
  return placedDays(draft).flatMap(({ mention, offset }) => {
    if (mention.isName) return [];
    const dates = mention.dates.flatMap((date) => (date.until ? [date, date.until] : [date]));
    const months = dates
      .filter(
        ({ calendar, secondMonth, style }) => calendar === 'gregorian' && !secondMonth && style === 'named',
      )
      .map(({ month }) => month);
    return [...new Set(months)].map((month) => ({ month, span: inDraft(month, offset) }));
  });
}

/** The systems that a name belongs to, a misspelt one to those of the name that is meant. */
export function systemsOf({ forms }: MonthPart): readonly string[] {
  return forms.flatMap(({ systems }) => systems);
}
