import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

/** The text of a span of the block, its white space made plain blanks, to quote in a message. */
export function textBetween({ text }: Block, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
