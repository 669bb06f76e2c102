/** The place of a key among sorted keys; -1 where it is not there. */
export function placeOf(keys: Uint32Array, key: number): number {
  const wanted = key >>> 0;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
