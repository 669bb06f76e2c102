import type { Block } from './block.ts';
import { textOf } from './token-text.ts';

/** A mark of a block: the index of its token, and its text («،», «...»). */
export interface Mark {
  readonly index: number;
  readonly text: string;
}

const known = new WeakMap<Block, readonly Mark[]>();

/**
 * The marks of a block, in order. Remembered with the block: one token in ten is a mark, and the rules of this group
 * look at no others.
 */
export function marksOf(block: Block): readonly Mark[] {
  const remembered = known.get(block);
  if (remembered) return remembered;
  const marks: Mark[] = [];
  block.tokens.forEach((token, index) => {
    if (token.kind === 'mark') marks.push({ index, text: textOf(block, token) });
  });
  known.set(block, marks);
  return marks;
}
