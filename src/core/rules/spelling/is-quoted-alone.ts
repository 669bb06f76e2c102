import type { Block } from '../../text/block.ts';
import { textOf } from '../../text/token-text.ts';

const QUOTES = /^["«»“”„‹›'‘’]$/;

/** Whether a token stands alone between quotation marks, as titles and coined words do: «مسلسل "الضاهر"». */
export function isQuotedAlone(block: Block, index: number): boolean {
  const { tokens } = block;
  return QUOTES.test(textOf(block, tokens[index - 1])) && QUOTES.test(textOf(block, tokens[index + 1]));
}
