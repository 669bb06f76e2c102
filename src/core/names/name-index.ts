import type { NameLists } from '../knowledge/index.ts';
import { remember } from '../text/remember.ts';
import { rememberLast } from '../text/remember-last.ts';
import { areDistinct } from './distinct-names.ts';
import { knownKey } from './fold-name.ts';
import { scorePair } from './score-pair.ts';
import { skeletonOf } from './skeleton.ts';
import { LIKELY } from './variant-weights.ts';

/** Names of one word by which a text is searched for other spellings of them. */
export interface NameIndex {
  /** The names that a word is or is likely to be, by their texts; none for nearly all words. */
  namesLike(word: string, skeleton: number): readonly string[];
}

interface IndexedName {
  readonly text: string;
  readonly key: string;
}

/** So many names of one skeleton are looked at. */
const MOST_ALIKE = 12;
/** More words than a long draft has that share a skeleton with a name. */
const MOST_WORDS = 50_000;
const NO_NAMES: readonly string[] = [];

/** The index of names, given with blanks between them. It is the same while they are: a keystroke seldom changes them. */
export const nameIndex = rememberLast((lists: NameLists, names: string): NameIndex => {
  const texts = new Set(names.split(' '));
  const bySkeleton = new Map<number, IndexedName[]>();
  for (const text of texts) {
    const key = knownKey(text);
    const skeleton = skeletonOf(key);
    const list = bySkeleton.get(skeleton);
    if (!list) bySkeleton.set(skeleton, [{ text, key }]);
    else if (list.length < MOST_ALIKE) list.push({ text, key });
  }

  const namesLike = remember(MOST_WORDS, (word): readonly string[] => {
    if (texts.has(word)) return [word];
    const key = knownKey(word);
    const likely = bySkeleton.get(skeletonOf(word))?.filter((name) => isLike(word, key, name, lists)) ?? [];
    return likely.length === 0 || lists.isNativeName(word) ? NO_NAMES : likely.map(({ text }) => text);
  });
  return {
    namesLike: (word, skeleton) => (bySkeleton.has(skeleton) ? namesLike(word) : NO_NAMES),
  };
});

function isLike(word: string, key: string, name: IndexedName, lists: NameLists): boolean {
  if (key === name.key) return true;
  return scorePair(key, name.key) >= LIKELY && !areDistinct(word, name.text, lists);
}
