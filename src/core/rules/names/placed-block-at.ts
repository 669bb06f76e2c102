import type { PlacedBlock } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';

/** The last block that begins at or before an offset of the draft. */
export function placedBlockAt({ blocks }: Draft, offset: number): PlacedBlock | undefined {
  let from = 0;
  let to = blocks.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (blocks[middle]!.start <= offset) from = middle + 1;
    else to = middle;
  }
  return blocks[from - 1];
}
