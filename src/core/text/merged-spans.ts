import { firstIndex } from './first-index.ts';
import type { Span } from './span.ts';

/** The same places in order, with one span in the place of spans that overlap. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The first of merged spans that shares a code unit with the place. */
export function spanAt(merged: readonly Span[], { start, end }: Span): Span | undefined {
  const span = merged[firstIndex(merged.length, (i) => merged[i]!.end > start)];
  return span && span.start < end ? span : undefined;
}
