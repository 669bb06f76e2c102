import { isUtf8 } from 'node:buffer';

/** The offset of the first byte that does not belong to a valid UTF-8 sequence; -1 where all bytes do. */
export function findInvalidUtf8(bytes: Buffer): number {
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes[i]!);
    // A sequence of the length its first byte announces is either one character or invalid.
    if (length > 1 && !isUtf8(bytes.subarray(i, i + length))) return i;
    i += length;
  }
  return -1;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
