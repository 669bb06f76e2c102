import { FIRST_EDGE, LAST_EDGE, LETTERS, LETTER_BITS, TARGET_SHIFT, WORD_END } from './edge.ts';

/** A place in the graph between two letters of a word; 0 where no letter follows. */
export type Place = number;

/** A set of words in bare letters, clitics written out. */
export interface WordGraph {
  has(word: string): boolean;
  /** Before the first letter of all words. */
  readonly root: Place;
  /** Goes one letter further; 0 where no word does. The answer is for `placeAfter` and `endsWord`. */
  step(place: Place, letter: string): number;
  /** All letters that words go on with. */
  lettersAt(place: Place): readonly string[];
}

const FIRST_CODE = 0x621;
const LAST_CODE = 0x64a;

/** The number of each letter by its code unit less `FIRST_CODE`; 0 for what is no letter of the graph. */
const numbers = new Uint8Array(LAST_CODE - FIRST_CODE + 1);
for (let i = 0; i < LETTERS.length; i++) numbers[LETTERS.charCodeAt(i) - FIRST_CODE] = i + 1;

/** Where a step leads. */
export function placeAfter(step: number): Place {
  return step >>> TARGET_SHIFT;
}

/** Whether a word ends with the letter of the step. */
export function endsWord(step: number): boolean {
  return (step & WORD_END) !== 0;
}

/** Reads words off the edges, which are not copied. */
export function createWordGraph(edges: Uint32Array): WordGraph {
  /** The empty graph has no edge to begin with. */
  const root = edges.length > FIRST_EDGE ? FIRST_EDGE : 0;

  function stepBy(place: Place, code: number): number {
    const letter = numbers[code - FIRST_CODE];
    if (!letter || place === 0) return 0;
    let at = place;
    let edge = edges[at]!;
    while ((edge & LETTER_BITS) !== letter) {
      if (edge & LAST_EDGE) return 0;
      edge = edges[++at]!;
    }
    return edge;
  }

  return Object.freeze({
    root,
    has(word: string) {
      let place: Place = root;
      let edge = 0;
      for (let i = 0; i < word.length; i++) {
        edge = stepBy(place, word.charCodeAt(i));
        if (edge === 0) return false;
        place = edge >>> TARGET_SHIFT;
      }
      return (edge & WORD_END) !== 0;
    },
    step: (place: Place, letter: string) => stepBy(place, letter.charCodeAt(0)),
    lettersAt(place: Place) {
      const letters: string[] = [];
      if (place === 0) return letters;
      for (let at = place; ; at++) {
        letters.push(LETTERS[(edges[at]! & LETTER_BITS) - 1]!);
        if (edges[at]! & LAST_EDGE) return letters;
      }
    },
  });
}
