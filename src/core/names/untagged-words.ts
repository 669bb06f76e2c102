import type { NameMention } from '../knowledge/index.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { prefixReadings } from '../phrases/index.ts';
import { skeletonOf, TWO_CONSONANTS } from './skeleton.ts';

/** A reading of a word that no name of its block covers, in offsets of the block; a joined prefix stands before the span. */
export interface UntaggedWord extends Span {
  readonly text: string;
  readonly prefix: string;
  /** The word with its prefix, as it is written. */
  readonly whole: string;
  readonly skeleton: number;
}

/** Shorter words are like too many others. */
const FEWEST_LETTERS = 4;
const CLITICS = /^[وفبلك]*$/;
const NO_WORDS: readonly UntaggedWord[] = [];

const known = new WeakMap<
  Block,
  { readonly mentions: readonly NameMention[]; readonly words: readonly UntaggedWord[] }
>();

/** The readings of the words of a block outside its names. Remembered with the block while its names do not change. */
export function untaggedWords(block: Block, mentions: readonly NameMention[]): readonly UntaggedWord[] {
  const found = known.get(block);
  if (found?.mentions === mentions) return found.words;
  const words = findWords(block, mentions);
  known.set(block, { mentions, words });
  return words;
}

function findWords({ text, tokens }: Block, mentions: readonly NameMention[]): readonly UntaggedWord[] {
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
}
