import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import { shift, type Span } from './span.ts';

type Finder<Place> = (block: Block) => readonly Place[];

const known = new WeakMap<object, WeakMap<Block, readonly Span[]>>();

/**
 * What `find` finds in each block, in order and in offsets of the draft. It is remembered with the block, for each
 * `find`, so that a keystroke costs no more than the paragraph it is in.
 */
export function placedIn<Place extends Span>({ blocks }: Draft, find: Finder<Place>): readonly Place[] {
  let byBlock = known.get(find) as WeakMap<Block, readonly Place[]> | undefined;
  if (!byBlock) known.set(find, (byBlock = new WeakMap()));
  const placed: Place[] = [];
  for (const { block, start } of blocks) {
    let found = byBlock.get(block);
    if (!found) byBlock.set(block, (found = find(block)));
    for (const place of found) placed.push(shift(place, start));
  }
  return placed;
}
