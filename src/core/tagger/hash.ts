/** A hash of 32 bits of the code units `[from, to)` of a text (FNV-1a, stirred), the same on every machine. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash);
}

/** A hash of two numbers, in which their order counts. */
export function mix(first: number, second: number): number {
  return stir(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15));
}

/** Spreads the bits of a number so that any of them may choose a bucket (the end of MurmurHash3). */
function stir(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
