import { confusionsAt, type ConfusionKind } from './confusions.ts';
import { endsWord, placeAfter, type Place, type WordGraph } from './word-graph.ts';

/** A word of the language that may have been meant, and what was confused, in the order of the letters. */
export interface Candidate {
  readonly word: string;
  readonly kinds: readonly ConfusionKind[];
}

/** «الاجراءت» has two faults at once; with more a word is too far from what was meant to be guessed at. */
const MOST_FAULTS = 2;

/**
 * The words of the graph that differ from `word` by what writers confuse, those with the fewest faults first. One walk
 * down the graph: a letter that no word goes on with ends it.
 */
export function findConfused(graph: WordGraph, word: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();

  function walk(at: number, place: Place, letters: string, kinds: readonly ConfusionKind[]): void {
    const letter = word[at]!;
    follow(at + 1, place, letters, letter, kinds);
    if (kinds.length === MOST_FAULTS) return;
    for (const { kind, letters: meant, length } of confusionsAt(word, at)) {
      follow(at + length, place, letters, meant, [...kinds, kind]);
    }
  }

  /** Writes `meant` behind the letters so far and goes on with the word at `next`. */
  function follow(
    next: number,
    place: Place,
    letters: string,
    meant: string,
    kinds: readonly ConfusionKind[],
  ): void {
    let at = place;
    let step = 0;
    for (const letter of meant) {
      step = graph.step(at, letter);
      if (step === 0) return;
      at = placeAfter(step);
    }
    const written = letters + meant;
    if (next < word.length) walk(next, at, written, kinds);
    else if (endsWord(step) && kinds.length > 0 && !seen.has(written)) {
      seen.add(written);
      found.push({ word: written, kinds });
    }
  }

  if (word.length > 0) walk(0, graph.root, '', []);
  return found.sort((a, b) => a.kinds.length - b.kinds.length);
}
