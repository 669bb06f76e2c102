import type { TitleKind } from '../knowledge/index.ts';
import { foldWord } from '../text/fold.ts';
import { placeOf } from './hash-table.ts';
import { hashText, mix } from './hash.ts';

/** What the lists say of a word or phrase, as bits; three of them, from `TITLE_SHIFT` on, number the kind of a title. */
export const Listed = {
  /** A longer phrase begins with it. */
  begins: 1,
  nativeName: 2,
  foreignName: 4,
  place: 8,
  organisation: 16,
  organisationHead: 32,
  placeHead: 64,
  speech: 128,
  nationality: 0x800,
  /** As often something else: «الشروق», «الرياض». */
  ambiguous: 0x1000,
  /** A well-known person, by the full name or by the short one: «خليفة حفتر», «حفتر». */
  person: 0x2000,
} as const;

const TITLE_SHIFT = 8;
const TITLE_MASK = 7 << TITLE_SHIFT;
const TITLE_KINDS: readonly TitleKind[] = ['rank', 'office', 'honorific', 'degree', 'profession', 'kinship'];

/** The bits of a title of that kind. */
export function titleBits(kind: TitleKind): number {
  return (TITLE_KINDS.indexOf(kind) + 1) << TITLE_SHIFT;
}

/** The kind of title that the bits name; undefined for none. */
export function titleKindOf(bits: number): TitleKind | undefined {
  return TITLE_KINDS[((bits & TITLE_MASK) >> TITLE_SHIFT) - 1];
}

/** All lists in one: the bits of each phrase by its key. Keys are sorted. */
export interface PhraseTable {
  readonly keys: Uint32Array;
  readonly bits: Uint16Array;
}

/** The bits of the phrase with that key; 0 where no list has it. */
export function bitsOf(table: PhraseTable, key: number): number {
  return table.bits[placeOf(table.keys, key)] ?? 0;
}

/** The key of a word by itself, which is the key of a phrase of one word too. */
export function wordKey(word: string): number {
  return hashText(foldWord(word));
}

/** The key of a phrase from the key of what stands before its last word and the key of that word. */
export function joinKeys(before: number, word: number): number {
  return mix(before, word);
}

/** The key of a phrase whose words are parted by single blanks. */
export function phraseKey(phrase: string): number {
  const [first, ...rest] = phrase.split(' ').map(wordKey);
  return rest.reduce(joinKeys, first!);
}
