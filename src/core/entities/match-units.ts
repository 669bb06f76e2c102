import type { NameUnit } from './name-units.ts';

/** A form may be this unlike the part of the name that it is, from 0, the same, to 1, nothing in common. */
const MOST_UNLIKE = 0.5;

/** A unit without a partner costs half of a pair that has nothing in common, so that like units find one another. */
const GAP = 0.5;

/** Longer units are compared by so many letters only: no name is longer, but a draft may hold anything. */
const LETTERS_COMPARED = 40;

/**
 * Where in a name the units of a form stand, by index; the last such place, for that is where surnames are. Undefined
 * where no place is like them.
 */
export function closestWindow(form: readonly NameUnit[], name: readonly NameUnit[]): number | undefined {
  let best: number | undefined;
  let least = MOST_UNLIKE * form.length;
  for (let start = 0; start + form.length <= name.length; start++) {
    const cost = form.reduce((sum, unit, i) => sum + unlikeness(unit, name[start + i]!), 0);
    if (cost > least) continue;
    best = start;
    least = cost;
  }
  return best;
}

/** For each unit of one name the index of the unit of the other that stands in its place; undefined for none. */
export function alignUnits(
  from: readonly NameUnit[],
  to: readonly NameUnit[],
): readonly (number | undefined)[] {
  if (from.length === to.length) return from.map((_, i) => i);
  // costs[i][j]: the least cost of aligning what stands before unit i of the one with what stands before j of the other.
  const costs = Array.from({ length: from.length + 1 }, (_, i) =>
    Array.from({ length: to.length + 1 }, (_, j) => (i + j) * GAP),
  );
  for (let i = 1; i <= from.length; i++) {
    for (let j = 1; j <= to.length; j++) {
      const paired = costs[i - 1]![j - 1]! + unlikeness(from[i - 1]!, to[j - 1]!);
      costs[i]![j] = Math.min(paired, costs[i - 1]![j]! + GAP, costs[i]![j - 1]! + GAP);
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

/** How unlike two units are, from 0 to 1: the edit distance of their letters by the length of the longer one. */
function unlikeness(a: NameUnit, b: NameUnit): number {
  const first = a.key.slice(0, LETTERS_COMPARED);
  const second = b.key.slice(0, LETTERS_COMPARED);
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
