import type { NameMention } from '../knowledge/index.ts';
import type { NameWord } from './name-words.ts';

/** The names of a block by the words they cover: index of word → index of mention, or -1. */
export interface PlacedNames {
  readonly words: readonly NameWord[];
  readonly mentions: readonly NameMention[];
  /** For each word the mention that covers it, in whole or behind its prefix; -1 for none. */
  readonly at: Int32Array;
}

/** Finds the words that the mentions cover; both lists are in the order of the text. */
export function placeNames(words: readonly NameWord[], mentions: readonly NameMention[]): PlacedNames {
  const at = new Int32Array(words.length).fill(-1);
  let index = 0;
  for (let word = 0; word < words.length; word++) {
    while (index < mentions.length && mentions[index]!.end <= words[word]!.start) index++;
    const mention = mentions[index];
    if (mention && mention.start < words[word]!.end) at[word] = index;
  }
  return { words, mentions, at };
}

/** The first word behind the mention that covers `word`. */
export function wordBehind({ at, words }: PlacedNames, word: number): number {
  let next = word + 1;
  while (next < words.length && at[next] === at[word]) next++;
  return next;
}
