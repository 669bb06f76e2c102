import type { Span } from './text/span.ts';

/** A text whose marked places were taken out: `زار⟦ ⟧، ثم` gives `زار ، ثم` and the span of the blank. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Reads the places that an example marks with `⟦…⟧`. Throws where the brackets do not pair. */
export function parseMarkedText(source: string): MarkedText {
  const marks: Span[] = [];
  let text = '';
  let start = -1;
  for (const character of source) {
    if (character === '⟦' && start < 0) start = text.length;
    else if (character === '⟧' && start >= 0) {
      marks.push({ start, end: text.length });
      start = -1;
    } else if (character === '⟦' || character === '⟧') throw new Error(`unpaired mark in example: ${source}`);
    else text += character;
  }
  if (start >= 0) throw new Error(`unpaired mark in example: ${source}`);
  return { text, marks };
}

/** Marks places of a text as examples do; places that overlap are marked as one. */
export function markPlaces(text: string, places: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const [i, { start, end }] of places.entries()) {
    const from = Math.max(start, at);
    const to = Math.max(end, from);
    const isJoined = i > 0 && start < at;
    marked = isJoined
      ? `${marked.slice(0, -1)}${text.slice(at, to)}⟧`
      : `${marked}${text.slice(at, from)}⟦${text.slice(from, to)}⟧`;
    at = to;
  }
  return marked + text.slice(at);
}
