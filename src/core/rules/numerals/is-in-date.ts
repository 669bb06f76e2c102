import { readDates } from '../../dates/index.ts';
import type { Block } from '../../text/block.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Span } from '../../text/span.ts';

/** Whether a span of a block lies in a date or touches one with a part of it. */
export function isInDate(block: Block, { start, end }: Span): boolean {
  const dates = readDates(block);
  const next = dates[firstIndex(dates.length, (i) => dates[i]!.end > start)];
  return next !== undefined && next.start < end;
}
