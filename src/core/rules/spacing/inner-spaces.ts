import type { Block } from '../../text/block.ts';
import type { Token } from '../../text/token.ts';

/** A run of white space inside a line, with the tokens on its two sides and its place among the tokens. */
export interface InnerSpace {
  readonly space: Token;
  readonly before: Token;
  readonly after: Token;
  readonly index: number;
}

/** Calls `visit` with each run of white space that has text or markup on both its sides in the same line. */
export function forEachInnerSpace(block: Block, visit: (place: InnerSpace) => void): void {
  const { tokens } = block;
  for (let index = 1; index < tokens.length - 1; index++) {
    const space = tokens[index]!;
    if (space.kind !== 'space') continue;
    const before = tokens[index - 1]!;
    const after = tokens[index + 1]!;
    if (before.kind !== 'break' && after.kind !== 'break') visit({ space, before, after, index });
  }
}
