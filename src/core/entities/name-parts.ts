import { bare } from '../text/characters.ts';
import { foldPhrase } from '../text/fold.ts';

/** Words that are no name without the next one: «عبد الله», «أبو ظبي», «آل ثاني». */
const FIRST_HALVES = new Set('عبد أبو ابو أبا أبي أم ام آل'.split(' '));

/** A form may be this unlike the part of the name that it is, from 0, the same, to 1, nothing in common. */
const MOST_UNLIKE = 0.5;

/** A part without a partner costs half of a pair that has nothing in common, so that like parts find one another. */
const GAP = 0.5;

/** Longer words are compared by so many letters only: no name is longer, but a draft may hold anything. */
const LETTERS_COMPARED = 40;

/** The parts of a name that may stand alone: «خالد», «عبد الله». */
export function nameParts(name: string): readonly string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const word of name.split(/\s+/)) {
    if (word === '') continue;
    if (isOpen) parts.push(`${parts.pop()!} ${word}`);
    else parts.push(word);
    isOpen = FIRST_HALVES.has(bare(word));
  }
  return parts;
}

/** The letters of a name, orthographic variants folded, without joins and hyphens. */
export function lettersOf(name: string): string {
  return foldPhrase(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Where in a name the parts of a form stand; the last such place, for that is where surnames are. Undefined where no
 * place is like them.
 */
export function closestWindow(form: readonly string[], name: readonly string[]): number | undefined {
  let best: number | undefined;
  let least = MOST_UNLIKE * form.length;
  for (let start = 0; start + form.length <= name.length; start++) {
    const cost = form.reduce((sum, part, i) => sum + unlikeness(part, name[start + i]!), 0);
    if (cost > least) continue;
    best = start;
    least = cost;
  }
  return best;
}

/** For each part of one name the index of the part of the other that stands in its place; undefined for none. */
export function alignParts(from: readonly string[], to: readonly string[]): readonly (number | undefined)[] {
  if (from.length === to.length) return from.map((_, i) => i);
  // costs[i][j]: the least cost of aligning what stands before part i of the one with what stands before j of the other.
  const costs = Array.from({ length: from.length + 1 }, (_, i) =>
    Array.from({ length: to.length + 1 }, (_, j) => (i === 0 ? j * GAP : j === 0 ? i * GAP : Infinity)),
  );
  for (let i = 1; i <= from.length; i++) {
    for (let j = 1; j <= to.length; j++) {
      costs[i]![j] = Math.min(
        costs[i - 1]![j - 1]! + unlikeness(from[i - 1]!, to[j - 1]!),
        costs[i - 1]![j]! + GAP,
        costs[i]![j - 1]! + GAP,
      );
    }
  }
  const targets: (number | undefined)[] = from.map(() => undefined);
  let [i, j] = [from.length, to.length];
  while (i > 0 && j > 0) {
    if (costs[i]![j] === costs[i - 1]![j - 1]! + unlikeness(from[i - 1]!, to[j - 1]!)) targets[--i] = --j;
    else if (costs[i]![j] === costs[i - 1]![j]! + GAP) i--;
    else j--;
  }
  return targets;
}

/** How unlike two parts are, from 0 to 1: the edit distance of their letters by the length of the longer one. */
function unlikeness(a: string, b: string): number {
  const [first, second] = [lettersOf(a), lettersOf(b)].map((text) => text.slice(0, LETTERS_COMPARED)) as [string, string]; // prettier-ignore
  if (first === second) return 0;
  let row = Array.from({ length: second.length + 1 }, (_, j) => j);
  for (let i = 1; i <= first.length; i++) {
    const next = [i];
    for (let j = 1; j <= second.length; j++) {
      const replaced = row[j - 1]! + (first[i - 1] === second[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[second.length]! / Math.max(first.length, second.length);
}
