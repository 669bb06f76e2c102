import type { NameMention } from '../knowledge/index.ts';
import { tagNames } from '../tagger/index.ts';
import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import { rememberLast } from '../text/remember-last.ts';
import { shift, type Span } from '../text/span.ts';

/**
 * A finder of what stands in a draft by the names of its blocks, in order and in offsets of the draft. What `find` finds
 * is remembered with the block, so that a keystroke costs no more than the paragraph it is in.
 */
export function placedByNames<Place extends Span>(
  find: (block: Block, mentions: readonly NameMention[]) => readonly Place[],
): (draft: Draft) => readonly Place[] {
  const known = rememberLast(find);
  return (draft) => {
    const mentions = tagNames(draft);
    const placed: Place[] = [];
    draft.blocks.forEach(({ block, start }, i) => {
      for (const place of known(block, mentions[i] ?? [])) placed.push(shift(place, start));
    });
    return placed;
  };
}
