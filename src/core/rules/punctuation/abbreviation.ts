import type { Block } from '../../text/block.ts';
import { isSingleLetter } from '../../text/characters.ts';
import { textOf } from '../../text/token-text.ts';

/** Words that are abbreviations although they have more than one letter. */
const ABBREVIATIONS = new Set(['إلخ', 'الخ']);

/** Whether the full stop at token `i` belongs to an abbreviation before it: «ص.ب.», «د.», «Inc.», «إلخ.». */
export function isAbbreviationStop(block: Block, i: number): boolean {
  const before = block.tokens[i - 1];
  if (before?.kind === 'acronym' || before?.kind === 'latin') return true;
  if (before?.kind !== 'word') return false;
  const word = textOf(block, before);
  return isSingleLetter(word) || ABBREVIATIONS.has(word);
}
