import { dateEntities } from './dates/index.ts';
import type { Draft } from './text/draft.ts';
import type { Span } from './text/span.ts';

/** What a draft names. People, organisations, places and quantities are read by later editions. */
export type EntityKind = 'date' | 'time';

/** One thing that a draft names, with every place where it does. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
  /** How it is written, the most frequent form first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** ISO for Gregorian dates and times, year-month-day for Hijri ones; absent where the draft leaves it open. */
  readonly value?: string;
  readonly calendar?: 'gregorian' | 'hijri';
  /** In offsets of the draft. */
  readonly mentions: readonly (Span & { readonly text: string })[];
}

/** The entities of a draft in the order of their first mention. */
export function entitiesOf(draft: Draft): readonly Entity[] {
  return dateEntities(draft).map(({ mentions: spans, ...entity }) => {
    const mentions = spans.map(({ start, end }) => ({ start, end, text: draft.text.slice(start, end) }));
    const counts = new Map<string, number>();
    for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
    const forms = [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
    return { ...entity, count: mentions.length, forms, mentions };
  });
}
