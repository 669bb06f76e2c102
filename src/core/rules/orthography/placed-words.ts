import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import { wordsThat, type WordTest } from '../words-that.ts';

/** A word at its place in the draft. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** The words of a draft that the test takes, in order and in offsets of the draft. */
export function placedWords({ blocks }: Draft, test: WordTest): readonly PlacedWord[] {
  return blocks.flatMap(({ block, start }) =>
    wordsThat(block, test).map(({ token, word }) => ({
      start: token.start + start,
      end: token.end + start,
      word,
    })),
  );
}
