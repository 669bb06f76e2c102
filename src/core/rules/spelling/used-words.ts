import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import type { Draft } from '../../text/draft.ts';
import { textOf } from '../../text/token-text.ts';

const knownDrafts = new WeakMap<Draft, (word: string) => boolean>();
const knownBlocks = new WeakMap<Block, readonly string[]>();

/** Tells whether a word, without tashkeel and tatweel, stands in the draft; its words are gathered when first asked. */
export function usedWordsOf(draft: Draft): (word: string) => boolean {
  let isUsed = knownDrafts.get(draft);
  if (!isUsed) {
    let words: Set<string> | undefined;
    isUsed = (word) => {
      words ??= new Set(draft.blocks.flatMap(({ block }) => wordsOf(block)));
      return words.has(word);
    };
    knownDrafts.set(draft, isUsed);
  }
  return isUsed;
}

function wordsOf(block: Block): readonly string[] {
  let words = knownBlocks.get(block);
  if (!words) {
    words = [
      ...new Set(
        block.tokens.filter(({ kind }) => kind === 'word').map((token) => bare(textOf(block, token))),
      ),
    ];
    knownBlocks.set(block, words);
  }
  return words;
}
