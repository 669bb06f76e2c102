import { CharacterClass, characterClass } from '../text/characters.ts';
import { bare } from '../text/characters.ts';
import { foldHamza } from './fold.ts';
import { placeOf } from './hash-table.ts';
import { hashText } from './hash.ts';
import { bitsOf, wordKey, type PhraseTable } from './phrases.ts';
import { stemsOf, type Stem } from './stems.ts';

/** The groups of words of like use, of three sizes, that `word-clusters.tsv` puts a word in. Keys are sorted. */
export interface ClusterTable {
  readonly keys: Uint32Array;
  /** Four numbers a word: its group of 64, of 256 and of 1,024, and how rare it is, a step each time half as frequent. */
  readonly numbers: Uint16Array;
}

/** How rare a word is that the clusters do not have. */
export const UNKNOWN_RARITY = 17;
/** Numbers a word in the table of clusters. */
const CLUSTER_NUMBERS = 4;

/** How rare a word is, from 0 for the most frequent; undefined for one that the clusters do not have. */
export function rarityIn({ keys, numbers }: ClusterTable, word: string): number | undefined {
  const at = placeOf(keys, hashText(foldHamza(word)));
  return at < 0 ? undefined : numbers[at * CLUSTER_NUMBERS + 3];
}

export type WordShape = 'word' | 'latin' | 'number' | 'mark' | 'joined' | 'other';

/** All that is said of a word before its neighbours are looked at. */
export interface Word {
  readonly shape: WordShape;
  /** Without tashkeel and tatweel. */
  readonly bare: string;
  readonly folded: string;
  /** Of the bare word; the first is the word as a whole. */
  readonly stems: readonly Stem[];
  /** Their words with hamzas folded. */
  readonly foldedStems: readonly string[];
  /** The key of each stem in the lists. */
  readonly keys: readonly number[];
  /** The bits of each stem in the lists. */
  readonly bits: readonly number[];
  /** The three groups of the word, else of the first of its stems that has any; 0 for none, otherwise from 1 on. */
  readonly groups: readonly [coarse: number, middle: number, fine: number];
  /** Which stem the groups are of; -1 for none. */
  readonly groupedStem: number;
  /** How rare each stem is, from 0 for the most frequent words to `UNKNOWN_RARITY`. */
  readonly rarities: readonly number[];
}

export function readWord(text: string, phrases: PhraseTable, clusters: ClusterTable): Word {
  const shape = shapeOf(text);
  const written = shape === 'word' ? bare(text) : text;
  const stems = shape === 'word' ? stemsOf(written) : [{ prefixLength: 0, word: written }];
  const foldedStems = stems.map((stem) => foldHamza(stem.word));
  const keys = foldedStems.map(wordKey);
  const places = foldedStems.map((stem) => placeOf(clusters.keys, hashText(stem)) * CLUSTER_NUMBERS);
  const groupedStem = places.findIndex((at) => at >= 0);
  const at = places[groupedStem];
  return {
    shape,
    bare: written,
    folded: shape === 'number' ? digitsOf(text) : foldedStems[0]!,
    stems,
    foldedStems,
    keys,
    bits: keys.map((key) => bitsOf(phrases, key)),
    groups: at === undefined ? NO_GROUPS : groupsAt(clusters, at),
    groupedStem,
    rarities: places.map((place) => (place < 0 ? UNKNOWN_RARITY : clusters.numbers[place + 3]!)),
  };
}

const NO_GROUPS: Word['groups'] = [0, 0, 0];

function groupsAt({ numbers }: ClusterTable, at: number): Word['groups'] {
  return [numbers[at]! + 1, numbers[at + 1]! + 1, numbers[at + 2]! + 1];
}

/** «2024» is «0000»: how many digits a number has says more than which. */
function digitsOf(number: string): string {
  return number.replace(/\p{Nd}/gu, '0');
}

function shapeOf(text: string): WordShape {
  switch (characterClass(text.charCodeAt(0))) {
    case CharacterClass.arabicLetter:
    case CharacterClass.arabicSign:
      return /[ .]/.test(text) ? 'joined' : 'word';
    case CharacterClass.latinLetter:
      return 'latin';
    case CharacterClass.digit:
      return 'number';
    case CharacterClass.mark:
      return 'mark';
    default:
      return 'other';
  }
}
