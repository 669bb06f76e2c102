import { endsWord, placeAfter, type Place, type WordGraph } from './word-graph.ts';

/** The rows of the Arabic keyboard: a finger strikes beside its key. */
const ROWS = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'];
const FEWEST_LETTERS = 5;

const neighbours = new Map<string, readonly string[]>();
for (const row of ROWS) {
  [...row].forEach((letter, i) =>
    neighbours.set(
      letter,
      [row[i - 1], row[i + 1]].filter((key) => key !== undefined),
    ),
  );
}

/**
 * The words of the graph that differ from `word` by one slip of the fingers behind the first letter: a letter
 * struck twice, two swapped, one left out or struck beside its key. In the order of these and then of the letters.
 */
export function findTypos(graph: WordGraph, word: string): readonly string[] {
  if (word.length < FEWEST_LETTERS) return [];
  const found = {
    swapped: new Set<string>(),
    doubled: new Set<string>(),
    missing: new Set<string>(),
    beside: new Set<string>(),
  };
  let place = graph.root;
  for (let i = 0; i < word.length && place !== 0; i++) {
    const before = word.slice(0, i);
    const letter = word[i]!;
    if (i > 0) {
      const next = word[i + 1];
      const rest = word.slice(i + 1);
      if (next !== undefined && next !== letter) {
        collect(graph, place, before, next + letter + word.slice(i + 2), found.swapped);
      }
      if (next === letter) collect(graph, place, before, rest, found.doubled);
      for (const other of graph.lettersAt(place))
        collect(graph, place, before, other + letter + rest, found.missing);
      for (const other of neighbours.get(letter) ?? [])
        collect(graph, place, before, other + rest, found.beside);
    }
    place = placeAfter(graph.step(place, letter));
  }
  return [...new Set([...found.doubled, ...found.swapped, ...found.missing, ...found.beside])];
}

/** Adds `before` and `rest` where words go on so from the place behind `before`. */
function collect(graph: WordGraph, from: Place, before: string, rest: string, found: Set<string>): void {
  let place = from;
  let step = 0;
  for (const letter of rest) {
    step = graph.step(place, letter);
    if (step === 0) return;
    place = placeAfter(step);
  }
  if (endsWord(step)) found.add(before + rest);
}
