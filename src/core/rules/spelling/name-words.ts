import type { NameKind } from '../../knowledge/index.ts';
import { withoutPrefixes } from '../../lexicon/index.ts';
import type { Span } from '../../text/span.ts';
import { foldWord } from '../../text/fold.ts';
import type { Draft } from '../../text/draft.ts';
import { tagNames } from '../../tagger/index.ts';

/** Tells what of a draft is a name. */
export interface NameWords {
  /** Whether a word of the house's names or of the lists, hamzas and final letters aside. */
  isListed(word: string): boolean;
  /** Whether the house writes it so in a name. */
  isOfHouse(word: string): boolean;
  /** Whether the tagger took the place, in offsets of the block with that number, for part of a name, of a kind or any. */
  isTagged(block: number, place: Span, kind?: NameKind): boolean;
}

const known = new WeakMap<Draft, NameWords>();

export function nameWordsOf(draft: Draft): NameWords {
  let words = known.get(draft);
  if (!words) known.set(draft, (words = readNames(draft)));
  return words;
}

function readNames(draft: Draft): NameWords {
  const lists = draft.knowledge?.lists;
  const names = [...(draft.knowledge?.houseNames ?? []), ...(draft.houseNames ?? [])];
  const house = new Set(names.flatMap(({ name, accept = [] }) => [name, ...accept]).flatMap(wordsOf));
  return {
    isOfHouse: (word) => house.has(word) || withoutPrefixes(word).some((stem) => house.has(stem)),
    isListed: (word) =>
      lists !== undefined &&
      [word, ...withoutPrefixes(word)].some(
        (stem) => lists.isNativeName(stem) || lists.isPlace(stem) || lists.isOrganisation(stem),
      ),
    isTagged: (block, { start, end }, kind) =>
      tagNames(draft)[block]!.some(
        (mention) =>
          mention.start < end && start < mention.end && (kind === undefined || mention.kind === kind),
      ),
  };
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter((word) => foldWord(word).length > 2);
}
