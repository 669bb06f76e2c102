import type { Block } from '../../text/block.ts';
import { quoteStyles, type QuoteStyle } from '../../text/quote-marks.ts';
import { readQuotes, type QuotePair } from '../../text/quote-reading.ts';

/** A quotation of Arabic words that stands in no other, and holds no other. */
export interface OuterQuote extends QuotePair {
  readonly style: QuoteStyle;
}

const known = new WeakMap<Block, readonly OuterQuote[]>();

/**
 * The quotations of a block whose style is the writer's free choice: nested ones take another style by right, and
 * English words their own. Remembered with the block.
 */
export function outerQuotes(block: Block): readonly OuterQuote[] {
  const remembered = known.get(block);
  if (remembered) return remembered;
  const all = quoteStyles.flatMap((style) =>
    readQuotes(block, style).pairs.map((pair) => ({ ...pair, style })),
  );
  all.sort((a, b) => a.open.start - b.open.start);
  const outer: OuterQuote[] = [];
  for (let i = 0; i < all.length;) {
    const first = all[i]!;
    let reach = first.close.end;
    let next = i + 1;
    for (; next < all.length && all[next]!.open.start < reach; next++)
      reach = Math.max(reach, all[next]!.close.end);
    if (next === i + 1 && isArabicOrNeutral(block.text, first)) outer.push(first);
    i = next;
  }
  known.set(block, outer);
  return outer;
}

function isArabicOrNeutral(text: string, { open, close }: QuotePair): boolean {
  const content = text.slice(open.end, close.start);
  return /[\u0620-\u064a]/.test(content) || !/[A-Za-z]/.test(content);
}
