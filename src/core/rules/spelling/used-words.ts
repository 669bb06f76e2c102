import type { Block } from '../../text/block.ts';
import { folded } from '../../text/characters.ts';
import type { Draft } from '../../text/draft.ts';
import { rememberDrafts } from '../../text/remember-drafts.ts';

const knownBlocks = new WeakMap<Block, ReadonlySet<string>>();

/** Tells whether a word, without tashkeel and tatweel, stands in the draft; its words are gathered when first asked. */
export const usedWordsOf = rememberDrafts((draft) => {
  let words: ReadonlySet<string> | undefined;
  return (word: string): boolean => {
    words ??= gather(draft);
    return words.has(word);
  };
});

function gather({ blocks }: Draft): Set<string> {
  const words = new Set<string>();
  for (const { block } of blocks) for (const word of wordsOf(block)) words.add(word);
  return words;
}

function wordsOf(block: Block): ReadonlySet<string> {
  const known = knownBlocks.get(block);
  if (known) return known;
  const words = new Set<string>();
  for (const { kind, start, end } of block.tokens)
    if (kind === 'word') words.add(folded(block.text, start, end));
  knownBlocks.set(block, words);
  return words;
}
