import type { PlacedBlock } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';
import { firstIndex } from '../../text/first-index.ts';

/** The last block that begins at or before an offset of the draft. */
export function placedBlockAt({ blocks }: Draft, offset: number): PlacedBlock | undefined {
  return blocks[firstIndex(blocks.length, (i) => blocks[i]!.start > offset) - 1];
}
