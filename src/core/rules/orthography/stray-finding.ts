import type { Localized } from '../../localized.ts';
import type { Finding } from '../../rule.ts';
import { choiceOf, replace, safeFixOf } from '../fix.ts';
import type { PlacedWord } from './placed-words.ts';
import type { StrayWords } from './stray-words.ts';

/** What a rule says of the stray words of a draft, and how it mends them. */
export interface StrayTexts {
  readonly message: Localized;
  /** Of each further place. */
  readonly other: Localized;
  readonly title: Localized;
  readonly safe: boolean;
  rewrite(word: string): string;
}

/** One finding for all stray words: at the first, the others beside it, and a fix for all of them. */
export function strayFinding({ first, strays }: StrayWords<string>, texts: StrayTexts): Finding {
  const { message, other, title, safe, rewrite } = texts;
  const edits = strays.map((place: PlacedWord) => replace(place, rewrite(place.word)));
  return {
    start: first.start,
    end: first.end,
    message,
    related: strays.slice(1).map(({ start, end }) => ({ start, end, message: other })),
    fixes: [(safe ? safeFixOf : choiceOf)(title, ...edits)],
  };
}
