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

export type WordShape = 'word' | 'latin' | 'number' | 'mark' | 'joined' | 'other';

/** All that is said of a word before its neighbours are looked at. */
export interface Word {
  readonly shape: WordShape;
  /** Without tashkeel and tatweel. */
  readonly bare: string;
  readonly folded: string;
  /** Of the bare word; the first is the word as a whole. */
  readonly stems: readonly Stem[];
  /** The key of each stem in the lists. */
  readonly keys: Int32Array;
  /** The bits of each stem in the lists. */
  readonly bits: Uint16Array;
  /** The three groups of the word, else of the first of its stems that has any; 0 for none, otherwise from 1 on. */
  readonly groups: [coarse: number, middle: number, fine: number];
  /** Which stem the groups are of; -1 for none. */
  readonly groupedStem: number;
  /** How rare each stem is, from 0 for the most frequent words to `UNKNOWN_RARITY`. */
  readonly rarities: Uint8Array;
}

export function readWord(text: string, phrases: PhraseTable, clusters: ClusterTable): Word {
  const shape = shapeOf(text);
  const written = shape === 'word' ? bare(text) : text;
  const folded = shape === 'number' ? digitsOf(text) : foldHamza(text);
  const stems = shape === 'word' ? stemsOf(written) : [{ prefixLength: 0, word: written }];
  const keys = Int32Array.from(stems, ({ word }) => wordKey(word));
  const bits = Uint16Array.from(keys, (key) => bitsOf(phrases, key));
  const places = stems.map(({ word }) => placeOf(clusters.keys, hashText(foldHamza(word))) * CLUSTER_NUMBERS);
  const rarities = Uint8Array.from(places, (at) => (at < 0 ? UNKNOWN_RARITY : clusters.numbers[at + 3]!));
  const groupedStem = places.findIndex((at) => at >= 0);
  const at = places[groupedStem];
  const groups = [0, 1, 2].map((i) =>
    at === undefined ? 0 : clusters.numbers[at + i]! + 1,
  ) as Word['groups'];
  return { shape, bare: written, folded, stems, keys, bits, groups, groupedStem, rarities };
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
