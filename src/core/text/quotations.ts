import type { Block } from './block.ts';
import { mergeSpans, spanAt } from './merged-spans.ts';
import { quoteStyles } from './quote-marks.ts';
import { readQuotes } from './quote-reading.ts';
import type { Span } from './span.ts';
import { isWordLike } from './token-text.ts';

/** What is quoted has at least so many words; «الشرق الأوسط» and «قوات سوريا الديمقراطية» in marks are names. */
const FEWEST_WORDS = 4;

const known = new WeakMap<Block, readonly Span[]>();

/**
 * The direct quotations of a block: whatever stands between quotation marks and is longer than a name, marks
 * included. A quotation that the paragraph does not close goes on to its end, and a quoted paragraph of Markdown is
 * one altogether. In order, without overlaps; remembered with the block.
 */
export function quotationsOf(block: Block): readonly Span[] {
  let quotations = known.get(block);
  if (!quotations) known.set(block, (quotations = findQuotations(block)));
  return quotations;
}

/** Whether the place at `offset` of the block stands in a direct quotation, whose words are not ours to change. */
export function isQuoted(block: Block, offset: number): boolean {
  return quotationAt(block, offset) !== undefined;
}

/** The direct quotation that the place at `offset` stands in; each is one and the same object at every call. */
export function quotationAt(block: Block, offset: number): Span | undefined {
  return spanAt(quotationsOf(block), { start: offset, end: offset + 1 });
}

function findQuotations(block: Block): readonly Span[] {
  const { kind, text, tokens } = block;
  if (kind === 'quote') return [{ start: 0, end: text.length }];
  const readings = quoteStyles.map((style) => readQuotes(block, style));
  if (readings.every(({ marks }) => marks.length === 0)) return [];
  /** The number of words before each token, so that nested quotations are not counted word by word again. */
  const wordsBefore = new Uint32Array(tokens.length + 1);
  tokens.forEach((token, i) => (wordsBefore[i + 1] = wordsBefore[i]! + (isWordLike(token) ? 1 : 0)));
  const spans: Span[] = [];
  for (const { pairs, lone } of readings) {
    for (const { open, close } of pairs) {
      if (wordsBefore[close.index]! - wordsBefore[open.index]! >= FEWEST_WORDS)
        spans.push({ start: open.start, end: close.end });
    }
    const unclosed = lone.find(({ looks }) => looks === 'opening');
    if (unclosed && wordsBefore[tokens.length]! - wordsBefore[unclosed.index]! >= FEWEST_WORDS)
      spans.push({ start: unclosed.start, end: text.length });
  }
  return mergeSpans(spans);
}
