import { folded } from '../../text/characters.ts';
import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

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

const known = new WeakMap<Block, readonly RepeatedWord[]>();

/** Every Arabic word of the block that stands twice in a row with nothing but blanks between; remembered with the block. */
export function repeatedWords(block: Block): readonly RepeatedWord[] {
  let words = known.get(block);
  if (!words) known.set(block, (words = findRepeatedWords(block)));
  return words;
}

function findRepeatedWords({ text, tokens }: Block): readonly RepeatedWord[] {
  const found: RepeatedWord[] = [];
  let word = '';
  for (let i = 0; i < tokens.length; i++) {
    const second = tokens[i]!;
    if (second.kind !== 'word') continue;
    const before = word;
    word = folded(text, second.start, second.end);
    const first = tokens[i - 2];
    if (before !== word || word.length < 2) continue;
    if (first?.kind !== 'word' || tokens[i - 1]!.kind !== 'space') continue;
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
