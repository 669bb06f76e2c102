import type { NameKind, NameLists } from '../../src/core/knowledge/index.ts';
import { createReviewer } from '../../src/core/index.ts';
import { findVariants, type Spelling } from '../../src/core/names/index.ts';
import { knowledgeOf, readTagged } from './read-tagged.ts';

/** A stray spelling with the one that its group has most often. */
export interface FlaggedPair {
  readonly window: number;
  readonly certainty: 'certain' | 'likely';
  readonly kind: NameKind;
  readonly a: string;
  readonly b: string;
  /** The words around the first place of each. */
  readonly contexts: readonly string[];
}

/** What is flagged in each window of so many sentences of a tagged file, whose tags serve as the names. */
export function flaggedPairs(source: string, sentences: number, lists: NameLists): readonly FlaggedPair[] {
  const tagged = readTagged(source, lists);
  const pairs: FlaggedPair[] = [];
  for (let from = 0; from < tagged.length; from += sentences) {
    const window = tagged.slice(from, from + sentences);
    const text = window.map((sentence) => sentence.text).join('\n');
    const { draft } = createReviewer([], {}, { knowledge: knowledgeOf(window, lists) }).review(text, 'plain');
    const context = ({ places }: Spelling) => {
      const { start, end } = places[0]!;
      const around = `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`;
      return `${places.length}× ${around.replaceAll('\n', '⏎')}`;
    };
    for (const { kind, certainty, spellings } of findVariants(draft)) {
      const [first, ...strays] = spellings as readonly [Spelling, ...Spelling[]];
      for (const stray of strays) {
        const contexts = [context(first), context(stray)];
        pairs.push({ window: from / sentences, certainty, kind, a: first.text, b: stray.text, contexts });
      }
    }
  }
  return pairs;
}
