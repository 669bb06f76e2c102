import { foldHamzas, phraseFinder } from '../../phrases/index.ts';
import type { Block } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';
import { placedIn } from '../../text/placed-in.ts';
import { isQuoted } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import { spellingPairs, type SpellingPairName, type SpellingRow } from './spelling-pairs.ts';

/** A word of a pair in one of its forms. */
interface Spelling {
  readonly pair: SpellingPairName;
  readonly row: SpellingRow;
  /** Which of the forms of the pair it is. */
  readonly form: number;
}

/** Such a word at its place; joined prefixes are trimmed off. */
export interface SpellingPlace extends Spelling, Span {
  readonly prefix: string;
  readonly phrase: string;
  readonly isQuoted: boolean;
}

const names = Object.keys(spellingPairs) as readonly SpellingPairName[];

const findSpellings = phraseFinder(
  names.flatMap((pair) =>
    spellingPairs[pair].rows.flatMap((row: SpellingRow) =>
      row.words.map((word, form) => [word, { pair, row, form }] as const),
    ),
  ),
  (spellings: readonly Spelling[], phrase) => {
    const exact = spellings.find(({ row, form }) => row.words[form] === phrase);
    if (exact) return exact;
    // «امريكا» is a form without its hamza; «افريقيا» may be either of two, and is a case of its own.
    const [first, second] = spellings.filter(({ row, form }) => foldHamzas(row.words[form]!) === phrase);
    return second ? undefined : first;
  },
);

/** The words of the pairs in a draft, in order. */
export function spellingPlaces(draft: Draft): readonly SpellingPlace[] {
  return placedIn(draft, placesOf);
}

function placesOf(block: Block): readonly SpellingPlace[] {
  return findSpellings(block).map(({ start, end, prefix, phrase, value }) => {
    return { ...value, start, end, prefix, phrase, isQuoted: isQuoted(block, start) };
  });
}
