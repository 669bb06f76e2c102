import { FIRST_EDGE, LAST_EDGE, LETTERS, LETTER_BITS, TARGET_SHIFT, WORD_END } from './edge.ts';

/** A set of words in bare letters, clitics written out. */
export interface WordGraph {
  has(word: string): boolean;
}

const FIRST_CODE = 0x621;
const LAST_CODE = 0x64a;

/** The number of each letter by its code unit less `FIRST_CODE`; 0 for what is no letter of the graph. */
const numbers = new Uint8Array(LAST_CODE - FIRST_CODE + 1);
for (let i = 0; i < LETTERS.length; i++) numbers[LETTERS.charCodeAt(i) - FIRST_CODE] = i + 1;

/** Reads words off the edges, which are not copied. */
export function createWordGraph(edges: Uint32Array): WordGraph {
  /** The empty graph has no edge to begin with. */
  const root = edges.length > FIRST_EDGE ? FIRST_EDGE : 0;

  function has(word: string): boolean {
    let at = root;
    let edge = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = numbers[word.charCodeAt(i) - FIRST_CODE];
      if (!letter || at === 0) return false;
      for (edge = edges[at]!; (edge & LETTER_BITS) !== letter; edge = edges[++at]!) {
        if (edge & LAST_EDGE) return false;
      }
      at = edge >>> TARGET_SHIFT;
    }
    return (edge & WORD_END) !== 0;
  }
  return Object.freeze({ has });
}
