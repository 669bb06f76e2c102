import { dictionaryForm } from '../../lexicon/index.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import { doubtfulWordsOf } from './doubtful-words.ts';
import { keepSigns } from './keep-signs.ts';

/** What can be done about a word that no dictionary knows, besides what a review says of it. */
export interface DictionaryChoices {
  /** What a dictionary has to take in for the word to be right. */
  readonly entry: string;
  /** Words of the house that may have been meant, as they would stand in the draft, the likeliest first. */
  readonly suggestions: readonly string[];
}

/**
 * The choices for the word of the draft that stands at the place and nowhere else; undefined where no such word stands
 * there, or the house forbids it.
 */
export function dictionaryChoices(draft: Draft, { start, end }: Span): DictionaryChoices | undefined {
  const doubtful = doubtfulWordsOf(draft);
  const found = doubtful.find((word) => word.start === start && word.end === end);
  const houseWords = draft.lexicon?.houseWords;
  if (!found || !houseWords || houseWords.forbidden(found.word)) return undefined;
  // A word that is likely wrong is no witness for the form of another.
  const written = new Set(
    doubtful.filter(({ suggestion }) => suggestion === undefined).map(({ word }) => word),
  );
  const text = draft.text.slice(start, end);
  return {
    entry: dictionaryForm(found.word, (word) => written.has(word)),
    suggestions: houseWords.suggest(found.word).map((word) => keepSigns(text, word)),
  };
}
