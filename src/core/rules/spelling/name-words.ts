import type { HouseName, NameKind } from '../../knowledge/index.ts';
import { withoutPrefixes } from '../../lexicon/index.ts';
import type { Span } from '../../text/span.ts';
import { firstIndex } from '../../text/first-index.ts';
import { foldWord } from '../../text/fold.ts';
import { rememberDrafts } from '../../text/remember-drafts.ts';
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

export const nameWordsOf = rememberDrafts((draft): NameWords => {
  const lists = draft.knowledge?.lists;
  const houses = [draft.knowledge?.houseNames, draft.houseNames].flatMap((names) =>
    names ? [houseWords(names)] : [],
  );
  const isHouseWord = (word: string): boolean => houses.some((words) => words.has(word));
  return {
    isOfHouse: (word) => isHouseWord(word) || withoutPrefixes(word).some(isHouseWord),
    isListed: (word) =>
      lists !== undefined &&
      [word, ...withoutPrefixes(word)].some(
        (stem) => lists.isNativeName(stem) || lists.isPlace(stem) || lists.isOrganisation(stem),
      ),
    isTagged(block, { start, end }, kind) {
      const mentions = tagNames(draft)[block]!;
      let i = firstIndex(mentions.length, (at) => start < mentions[at]!.end);
      for (; i < mentions.length && mentions[i]!.start < end; i++)
        if (kind === undefined || mentions[i]!.kind === kind) return true;
      return false;
    },
  };
});

const knownHouses = new WeakMap<readonly HouseName[], ReadonlySet<string>>();

/** The words of a list of names, read once: the list outlives many drafts. */
function houseWords(names: readonly HouseName[]): ReadonlySet<string> {
  let words = knownHouses.get(names);
  if (!words) {
    words = new Set(names.flatMap(({ name, accept = [] }) => [name, ...accept]).flatMap(wordsOf));
    knownHouses.set(names, words);
  }
  return words;
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter((word) => foldWord(word).length > 2);
}
