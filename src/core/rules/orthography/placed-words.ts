import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../../text/block.ts';
import { forEachWord } from './for-each-word.ts';

/** A word at its place in the draft. */
export interface PlacedWord extends Span {
  readonly word: string;
}

const known = new WeakMap<object, WeakMap<Block, readonly PlacedWord[]>>();

/**
 * The words of a draft that `belongs` takes, in order and in offsets of the draft. What a block has is remembered with
 * it, for each `belongs`, so that a keystroke costs no more than the paragraph it is in.
 */
export function placedWords(draft: Draft, belongs: (word: string) => boolean): readonly PlacedWord[] {
  let byBlock = known.get(belongs);
  if (!byBlock) known.set(belongs, (byBlock = new WeakMap()));
  const placed: PlacedWord[] = [];
  for (const { block, start: offset } of draft.blocks) {
    let words = byBlock.get(block);
    if (!words) byBlock.set(block, (words = wordsOf(block, belongs)));
    for (const { start, end, word } of words) placed.push({ start: start + offset, end: end + offset, word });
  }
  return placed;
}

function wordsOf(block: Block, belongs: (word: string) => boolean): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  forEachWord(block, ({ start, end }, word) => {
    if (belongs(word)) words.push({ start, end, word });
  });
  return words;
}
