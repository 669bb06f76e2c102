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
