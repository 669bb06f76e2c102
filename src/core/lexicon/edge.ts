/**
 * The word graph: a minimal acyclic automaton whose edges stand in one `Uint32Array`, the edges of a node side by side.
 * An edge holds, from the lowest bit: 6 bits letter, 1 bit "the last edge of its node", 1 bit "a word ends here", and 24
 * bits with the place of the target's first edge, 0 where nothing follows. Words begin at the edge with the place 1.
 */
export const FIRST_EDGE = 1;
export const LETTER_BITS = 0x3f;
export const LAST_EDGE = 0x40;
export const WORD_END = 0x80;
export const TARGET_SHIFT = 8;

/** The letters of the graph by their number less one: «ء» is 1. */
export const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';

/** What stands before the edges of the file: its first line, as JSON in ASCII, with escapes for all other characters. */
export interface LexiconHeader {
  /** Names what the file was made from: two of the same version answer alike. */
  readonly version: string;
  /** How many edges follow, the unused one at place 0 included. */
  readonly edges: number;
  /** Words with hamzas that the news writes again and again, parted by blanks: suggestions prefer them. */
  readonly common: string;
  /** The prefixes that words of a house take, in the affix format of hunspell. */
  readonly affix: string;
}
