/**
 * The first index below `length` for which the test holds, or `length` for none. Where it holds for one index it must
 * hold for all behind: the search halves what is left.
 */
export function firstIndex(length: number, test: (index: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (test(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
