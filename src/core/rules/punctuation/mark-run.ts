import type { Block } from '../../text/block.ts';
import { markOf } from '../../text/token-text.ts';

/**
 * The index of the last token of the run of marks that begins at token `first`: marks that belong to it follow one
 * another directly or with white space between («، ،»).
 */
export function markRunEnd(block: Block, first: number, belongs: (mark: string) => boolean): number {
  const { tokens } = block;
  let last = first;
  for (;;) {
    const next = tokens[last + 1]?.kind === 'space' ? last + 2 : last + 1;
    const mark = markOf(block, tokens[next]);
    if (mark === '' || !belongs(mark)) return last;
    last = next;
  }
}
