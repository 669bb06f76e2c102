import type { Block } from '../../text/block.ts';
import { textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';

const LONGEST = 30;

/** A token's text as a message quotes it: an address or a paragraph without blanks is cut. */
export function shortText(block: Block, token: Token | undefined): string {
  const text = textOf(block, token);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
