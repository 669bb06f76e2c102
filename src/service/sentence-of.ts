import type { Draft, Span } from '../core/index.ts';

/** The sentence that a place begins in, in offsets of the draft; at least the place itself. */
export function sentenceOf({ blocks }: Draft, place: Span): Span {
  const placed = lastFrom(blocks, place.start);
  const sentence = placed && lastFrom(placed.block.sentences, place.start - placed.start);
  if (!sentence) return place;
  return {
    start: placed.start + sentence.start,
    end: Math.max(placed.start + sentence.end, place.end),
  };
}

/** The last of the spans that starts at or before an offset; they are in order. */
function lastFrom<Placed extends { readonly start: number }>(
  spans: readonly Placed[],
  offset: number,
): Placed | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
