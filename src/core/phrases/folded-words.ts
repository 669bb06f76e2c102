import type { Block } from '../text/block.ts';
import { foldWord } from '../text/fold.ts';
import { textOf } from '../text/token-text.ts';

const known = new WeakMap<Block, readonly string[]>();

/** The tokens of a block folded, by their index; empty where a phrase cannot begin. Remembered with the block. */
export function foldedWords(block: Block): readonly string[] {
  let words = known.get(block);
  if (!words) {
    words = block.tokens.map((token) => {
      const { kind } = token;
      return kind === 'word' || kind === 'acronym' || kind === 'latin' ? foldWord(textOf(block, token)) : '';
    });
    known.set(block, words);
  }
  return words;
}
