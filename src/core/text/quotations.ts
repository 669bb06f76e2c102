import type { Block } from './block.ts';
import { firstIndex } from './first-index.ts';
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
  const quotations = quotationsOf(block);
  const quotation = quotations[firstIndex(quotations.length, (i) => quotations[i]!.end > offset)];
  return quotation !== undefined && quotation.start <= offset;
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
  spans.sort((a, b) => a.start - b.start);
  return merge(spans);
}

/** Makes one of spans that overlap; they must be sorted by their starts. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
