import type { Block } from './block.ts';
import { isReadable } from './token-text.ts';
import type { Token } from './token.ts';

/** White space, markup and invisible characters between two readable tokens: no draft has more, and time stays linear. */
const REACH = 6;

/** The nearest readable token before the token at `i`, whatever white space lies between. */
export function readableBefore({ tokens }: Block, i: number): Token | undefined {
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) if (isReadable(tokens[j])) return tokens[j];
  return undefined;
}

/** The nearest readable token after the token at `i`, whatever white space lies between. */
export function readableAfter({ tokens }: Block, i: number): Token | undefined {
  for (let j = i + 1; j < tokens.length && j <= i + REACH; j++) if (isReadable(tokens[j])) return tokens[j];
  return undefined;
}

/** Whether a token is white space or the edge of the block. */
export function isGap(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'space' || token.kind === 'break';
}
