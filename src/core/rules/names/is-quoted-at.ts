import type { Draft } from '../../text/draft.ts';
import { isQuoted } from '../../text/quotations.ts';
import { placedBlockAt } from './placed-block-at.ts';

/** Whether the place at an offset of the draft stands in a direct quotation. */
export function isQuotedAt(draft: Draft, offset: number): boolean {
  const placed = placedBlockAt(draft, offset);
  return placed !== undefined && isQuoted(placed.block, offset - placed.start);
}
