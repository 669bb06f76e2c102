import { bare } from '../../text/characters.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import { spellingOf } from './misspellings-of.ts';

/** A word that is not in the dictionary and that nothing exempts, in offsets of the draft. */
export interface DoubtfulWord extends Span {
  /** Without tashkeel and tatweel. */
  readonly word: string;
  /** What was likely meant; absent where the word may as well be right. */
  readonly suggestion?: string;
}

/** The words of the draft that are not in the dictionary, in reading order; names and quoted dialect are none of them. */
export function doubtfulWordsOf(draft: Draft): readonly DoubtfulWord[] {
  const { misspellings, unknown } = spellingOf(draft);
  const likelyWrong = misspellings.map(({ start, end, text, suggestions }) => ({
    start,
    end,
    word: bare(text),
    suggestion: suggestions[0]!,
  }));
  const others = unknown.map(({ start, end, word }) => ({ start, end, word }));
  return [...likelyWrong, ...others].sort((a, b) => a.start - b.start);
}
