import type { NameMention } from '../knowledge/index.ts';
import { prefixReadings } from '../phrases/index.ts';
import type { Block } from '../text/block.ts';
import { rememberLast } from '../text/remember-last.ts';
import type { Span } from '../text/span.ts';
import type { NameIndex } from './name-index.ts';
import { skeletonOf, TWO_CONSONANTS } from './skeleton.ts';

/** A reading of a word that no name of its block covers, in offsets of the block; a joined prefix stands before the span. */
export interface UntaggedWord extends Span {
  readonly text: string;
  readonly prefix: string;
  /** The word with its prefix, as it is written. */
  readonly whole: string;
  readonly skeleton: number;
}

/** Such a word with the names that it is or is likely to be; at least one. */
export interface NameLikeWord {
  readonly word: UntaggedWord;
  readonly names: readonly string[];
}

/** Shorter words are like too many others. */
const FEWEST_LETTERS = 4;
const CLITICS = /^[وفبلك]*$/;
const NO_WORDS: readonly never[] = [];

/** The words of a block outside its names that are like a name of the index. */
export const nameLikeWords = rememberLast(
  (block: Block, mentions: readonly NameMention[], index: NameIndex): readonly NameLikeWord[] => {
    const found: NameLikeWord[] = [];
    for (const word of untaggedWords(block, mentions)) {
      const names = index.namesLike(word.text, word.skeleton);
      if (names.length > 0) found.push({ word, names });
    }
    return found.length > 0 ? found : NO_WORDS;
  },
);

/** The readings of the words of a block outside its names. */
const untaggedWords = rememberLast(
  ({ text, tokens }: Block, mentions: readonly NameMention[]): readonly UntaggedWord[] => {
    const words: UntaggedWord[] = [];
    let next = 0;
    for (const { kind, start, end } of tokens) {
      if (kind !== 'word' || end - start < FEWEST_LETTERS) continue;
      while (next < mentions.length && mentions[next]!.end <= start) next++;
      const mention = mentions[next];
      if (mention && mention.start < end) continue;
      const whole = text.slice(start, end);
      for (const { prefix, cut, rest } of prefixReadings(whole)) {
        if (rest.length < FEWEST_LETTERS || !CLITICS.test(prefix)) continue;
        const skeleton = skeletonOf(rest);
        if (skeleton >= TWO_CONSONANTS)
          words.push({ start: start + cut, end, text: rest, prefix, whole, skeleton });
      }
    }
    return words.length > 0 ? words : NO_WORDS;
  },
);
