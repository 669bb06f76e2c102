import { hashText, mix } from './hash.ts';
import { Listed, titleKindOf } from './phrases.ts';
import type { Word } from './word.ts';

/** How far a word's features reach: what is looked at in the word itself, beside it, and two words off. */
export interface WordFeatures {
  readonly own: readonly number[];
  readonly near: readonly number[];
  readonly far: readonly number[];
  /** The word, its groups of 256 and of 64, and its class in one number each, for features of several words. */
  readonly word: number;
  readonly group: number;
  readonly coarseGroup: number;
  readonly wordClass: number;
}

/** Names of the features of a word; a number keeps them apart in the hash. */
const Kind = {
  shape: 1,
  written: 2,
  folded: 3,
  stem: 4,
  shortStem: 5,
  prefix: 6,
  suffix: 7,
  group: 8,
  fineGroup: 9,
  coarseGroup: 10,
  listed: 11,
  listedStem: 12,
  wordClass: 13,
  length: 14,
  inner: 15,
  groupedStem: 16,
  title: 17,
} as const;

const LONGEST_AFFIX = 4;

/** The places that a word is seen from: from two words behind it to two words before it. */
export const PLACES = 5;
export const OWN_PLACE = 2;

/** What is looked at in a word from one of the places. */
export function featuresFrom({ own, near, far }: WordFeatures, place: number): readonly number[] {
  const distance = Math.abs(place - OWN_PLACE);
  return distance === 0 ? own : distance === 1 ? near : far;
}

export function wordFeatures(word: Word): WordFeatures {
  const { shape, folded, stems, bits, groups } = word;
  const own: number[] = [];
  const near: number[] = [];
  const far: number[] = [];
  const add = (value: number, reach: 0 | 1 | 2): void => {
    own.push(value);
    if (reach > 0) near.push(value);
    if (reach > 1) far.push(value);
  };
  const foldedHash = hashText(folded);
  const [coarse, middle, fine] = groups;
  const ofStems = bits.reduce((all, one, i) => (i === 0 ? 0 : all | one), 0);
  const wordClass = mix(mix(hashText(shape), bits[0]!), ofStems);
  add(mix(Kind.shape, hashText(shape)), 2);
  add(mix(Kind.written, hashText(word.bare)), 0);
  add(mix(Kind.folded, foldedHash), 2);
  add(mix(Kind.coarseGroup, coarse), 2);
  add(mix(Kind.group, middle), 2);
  add(mix(Kind.fineGroup, fine), 1);
  add(mix(Kind.groupedStem, word.groupedStem), 0);
  add(mix(Kind.wordClass, wordClass), 2);
  for (const bit of Object.values(Listed)) {
    if (bits[0]! & bit) add(mix(Kind.listed, bit), 2);
    if (ofStems & bit) add(mix(Kind.listedStem, bit), 2);
  }
  const title = titleKindOf(bits[0]! | ofStems);
  if (title) {
    add(mix(Kind.title, 0), 2);
    add(mix(Kind.title, hashText(title)), 2);
  }
  if (shape === 'word' || shape === 'latin' || shape === 'joined') {
    add(mix(Kind.length, Math.min(folded.length, 8)), 0);
    for (let length = 1; length <= LONGEST_AFFIX && length < folded.length; length++) {
      const prefix = mix(mix(Kind.prefix, length), hashText(folded, 0, length));
      const suffix = mix(mix(Kind.suffix, length), hashText(folded, folded.length - length));
      add(prefix, length === 2 || length === 3 ? 1 : 0);
      add(suffix, length === 2 || length === 3 ? 1 : 0);
    }
    for (let at = 1; at + 3 < folded.length; at++) own.push(mix(Kind.inner, hashText(folded, at, at + 3)));
    for (let i = 0; i < stems.length; i++) add(mix(Kind.stem, word.keys[i]!), 1);
    add(mix(Kind.shortStem, word.keys[stems.length - 1]!), 1);
  }
  return { own, near, far, word: foldedHash, group: middle, coarseGroup: coarse, wordClass };
}
