import type { NameLists } from '../knowledge/index.ts';
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
const NO_NAMES: readonly string[] = [];

/** The index of names, given with blanks between them. It is the same while they are: a keystroke seldom changes them. */
export const nameIndex = rememberLast((lists: NameLists, names: string): NameIndex => {
  const bySkeleton = new Map<number, IndexedName[]>();
  const answers = new Map<string, readonly string[]>();
  for (const text of names.split(' ')) {
    const key = knownKey(text);
    const skeleton = skeletonOf(key);
    const list = bySkeleton.get(skeleton);
    if (!list) bySkeleton.set(skeleton, [{ text, key }]);
    else if (list.length < MOST_ALIKE) list.push({ text, key });
    answers.set(text, [text]);
  }

  function compare(word: string, alike: readonly IndexedName[]): readonly string[] {
    const key = knownKey(word);
    const likely = alike.filter((name) => isLike(word, key, name, lists));
    return likely.length === 0 || lists.isNativeName(word) ? NO_NAMES : likely.map(({ text }) => text);
  }

  return {
    namesLike(word, skeleton) {
      const alike = bySkeleton.get(skeleton);
      if (!alike) return NO_NAMES;
      let answer = answers.get(word);
      if (!answer) answers.set(word, (answer = compare(word, alike)));
      return answer;
    },
  };
});

function isLike(word: string, key: string, name: IndexedName, lists: NameLists): boolean {
  if (key === name.key) return true;
  return scorePair(key, name.key) >= LIKELY && !areDistinct(word, name.text, lists);
}
