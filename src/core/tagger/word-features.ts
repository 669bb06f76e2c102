import { hashText, mix } from './hash.ts';
import { Listed, titleKindOf } from './phrases.ts';
import type { Word } from './word.ts';

/** A word in a few numbers, for features of several words. */
export interface WordNumbers {
  readonly word: number;
  /** Its groups of 256 and of 64. */
  readonly group: number;
  readonly coarseGroup: number;
  /** Its shape and what the lists say of it. */
  readonly wordClass: number;
}

/** Takes a feature and the greatest distance that it is looked at from: 0 for the word itself alone. */
export type FeatureVisitor = (feature: number, reach: number) => void;

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

const LISTED_BITS: readonly number[] = Object.values(Listed);
const LONGEST_AFFIX = 4;

/** The places that a word is seen from: from two words behind it to two words before it. */
export const PLACES = 5;
export const OWN_PLACE = 2;

export function wordNumbers({ shape, folded, bits, groups }: Word): WordNumbers {
  const wordClass = mix(mix(hashText(shape), bits[0]!), bitsOfStems(bits));
  return { word: hashText(folded), group: groups[1], coarseGroup: groups[0], wordClass };
}

/** What the lists say of a word without any of its prefixes. */
function bitsOfStems(bits: Word['bits']): number {
  return bits.reduce((all, one, i) => (i === 0 ? 0 : all | one), 0);
}

/** Visits what is looked at in a word. */
export function visitFeatures(word: Word, numbers: WordNumbers, visit: FeatureVisitor): void {
  const { shape, folded, stems, bits } = word;
  const ofStems = bitsOfStems(bits);
  visit(mix(Kind.shape, hashText(shape)), 2);
  visit(mix(Kind.written, hashText(word.bare)), 0);
  visit(mix(Kind.folded, numbers.word), 2);
  visit(mix(Kind.coarseGroup, numbers.coarseGroup), 2);
  visit(mix(Kind.group, numbers.group), 2);
  visit(mix(Kind.fineGroup, word.groups[2]), 1);
  visit(mix(Kind.groupedStem, word.groupedStem), 0);
  visit(mix(Kind.wordClass, numbers.wordClass), 2);
  for (const bit of LISTED_BITS) {
    if (bits[0]! & bit) visit(mix(Kind.listed, bit), 2);
    if (ofStems & bit) visit(mix(Kind.listedStem, bit), 2);
  }
  const title = titleKindOf(bits[0]! | ofStems);
  if (title) {
    visit(mix(Kind.title, 0), 2);
    visit(mix(Kind.title, hashText(title)), 2);
  }
  if (shape === 'word' || shape === 'latin' || shape === 'joined') {
    visit(mix(Kind.length, Math.min(folded.length, 8)), 0);
    for (let length = 1; length <= LONGEST_AFFIX && length < folded.length; length++) {
      const prefix = mix(mix(Kind.prefix, length), hashText(folded, 0, length));
      const suffix = mix(mix(Kind.suffix, length), hashText(folded, folded.length - length));
      visit(prefix, length === 2 || length === 3 ? 1 : 0);
      visit(suffix, length === 2 || length === 3 ? 1 : 0);
    }
    for (let at = 1; at + 3 < folded.length; at++) visit(mix(Kind.inner, hashText(folded, at, at + 3)), 0);
    for (let i = 0; i < stems.length; i++) visit(mix(Kind.stem, word.keys[i]!), 1);
    visit(mix(Kind.shortStem, word.keys[stems.length - 1]!), 1);
  }
}
