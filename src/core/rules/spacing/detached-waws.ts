import type { Block } from '../../text/block.ts';
import { isSingleLetter } from '../../text/characters.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { wordsThat, wordTest } from '../words-that.ts';

const isWaw = wordTest((word, plain) => plain === 'و' && word.length <= 4 && !word.endsWith('\u0640'));

/** A conjunction that stands alone, with the blank behind it and what it should be joined to. */
export interface DetachedWaw {
  readonly waw: Token;
  readonly space: Token;
  readonly next: Token;
}

/**
 * Calls `visit` with each «و» that a blank parts from what follows it. A letter of a list («أ و ب», «و)»), initials
 * («ص. و ش») and a waw behind a number or an opening bracket are no conjunctions.
 */
export function forEachDetachedWaw(block: Block, visit: (place: DetachedWaw) => void): void {
  const { tokens } = block;
  for (const { token: waw, index: i } of wordsThat(block, isWaw)) {
    const [before, space, next] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    if (space?.kind !== 'space' || !next) continue;
    if (
      before &&
      before.kind !== 'space' &&
      before.kind !== 'break' &&
      before.kind !== 'masked' &&
      !isQuote(block, before)
    )
      continue;
    if (before?.kind === 'space' && isLetterOrStop(block, tokens, i - 2)) continue;
    visit({ waw, space, next });
  }
}

function isQuote(block: Block, token: Token): boolean {
  return ['"', '«', '“', '”'].includes(markOf(block, token));
}

/** Whether the token is a single letter («أ و ب»), or a stop or bracket behind one («ص. و ش», «(أ) و (ب)»). */
function isLetterOrStop(block: Block, tokens: readonly Token[], i: number): boolean {
  const isLetter = (token: Token | undefined) =>
    token?.kind === 'word' && isSingleLetter(textOf(block, token));
  const mark = markOf(block, tokens[i]);
  return isLetter(tokens[i]) || ((mark === '.' || mark === ')') && isLetter(tokens[i - 1]));
}
