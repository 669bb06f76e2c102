import type { Block } from '../../text/block.ts';
import type { Token } from '../../text/token.ts';

/** Calls `visit` with every Arabic word of the block, its text as written and the index of its token. */
export function forEachWord(block: Block, visit: (token: Token, word: string, index: number) => void): void {
  const { tokens, text } = block;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word') visit(token, text.slice(token.start, token.end), i);
  }
}
