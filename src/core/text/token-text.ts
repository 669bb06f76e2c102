import type { Block } from './block.ts';
import type { Token } from './token.ts';

/** The text of a token of the block; empty for none. */
export function textOf(block: Block, token: Token | undefined): string {
  return token ? block.text.slice(token.start, token.end) : '';
}

/** The mark that a token is («،», «(», «...»), or the empty string where it is none. */
export function markOf(block: Block, token: Token | undefined): string {
  return token?.kind === 'mark' ? block.text.slice(token.start, token.end) : '';
}

/** White space, a line end, an emphasis sign or a character that takes no room. */
export function isBlank(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'space' ||
      token.kind === 'invisible' ||
      token.kind === 'break' ||
      token.kind === 'masked')
  );
}

/** Whether a token is text that people read: neither white space, a line end, markup nor an invisible character. */
export function isReadable(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind !== 'space' &&
    token.kind !== 'break' &&
    token.kind !== 'masked' &&
    token.kind !== 'invisible'
  );
}

/** Whether a token is something said: a word, name or number, not a mark. */
export function isWordLike(token: Token | undefined): token is Token {
  return isReadable(token) && token.kind !== 'mark' && token.kind !== 'other';
}
