import { bare } from '../../text/characters.ts';
import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { textOf } from '../../text/token-text.ts';

/** Words that a sentence never needs twice in a row. */
const FUNCTION_WORDS = new Set(
  'في من إلى الى عن على أن إن التي الذي الذين هذا هذه ذلك تلك مع قد أو ثم حول قبل خلال حتى لكن كما منذ ضمن لدى عبر وفي ومن وإلى وعلى وعن'.split(
    ' ',
  ),
);

/** A word that stands twice, and the second of the two with the blank before it. */
export interface RepeatedWord extends Span {
  readonly word: string;
  /** What goes: the blank and the second word. */
  readonly second: Span;
  readonly isFunctionWord: boolean;
}

/** Every Arabic word of the block that stands twice in a row with nothing but blanks between. */
export function repeatedWords(block: Block): readonly RepeatedWord[] {
  const { tokens } = block;
  const found: RepeatedWord[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const [first, space, second] = [tokens[i - 2]!, tokens[i - 1]!, tokens[i]!];
    if (first.kind !== 'word' || space.kind !== 'space' || second.kind !== 'word') continue;
    const word = bare(textOf(block, second));
    if (bare(textOf(block, first)) !== word || word.length < 2) continue;
    found.push({
      start: first.start,
      end: second.end,
      word,
      second: { start: first.end, end: second.end },
      isFunctionWord: FUNCTION_WORDS.has(word),
    });
  }
  return found;
}
