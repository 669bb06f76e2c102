/** Whether a word may be one of a vocabulary; signs and tatweel are left out of account. */
export type WordFilter = (text: string, start: number, end: number) => boolean;

const HASH_BITS = 18;
const LONGEST_WORD = 24;
const FIRST_LETTER = 0x620;
const LAST_LETTER = 0x64a;
const TATWEEL = 0x640;
const LETTER = 63;
const SIGN_BITS = signBits();

/**
 * Nearly every word of a text is none of a vocabulary, and is turned away here without being cut out, in two steps:
 * for each pair of first letters there is the set of letters that may stand third, as 64 bits, where most words fail
 * (letters count by their last six bits; a sign among the first three lets the word through); then the hashes of all
 * words, one bit each, so sparse that few others get through. Words are given without signs.
 */
export function createWordFilter(words: Iterable<string>): WordFilter {
  const hashes = new Int32Array(1 << (HASH_BITS - 5));
  const thirds = new Int32Array(64 * 64 * 2);
  for (let pair = 0; pair < 64 * 64; pair++) {
    const second = pair & LETTER;
    const isSign = (SIGN_BITS[second >> 5]! & (1 << (second & 31))) !== 0;
    thirds[pair * 2] = isSign ? -1 : SIGN_BITS[0];
    thirds[pair * 2 + 1] = isSign ? -1 : SIGN_BITS[1];
  }
  for (const word of words) {
    const hash = hashOf(word, 0, word.length);
    hashes[hash >> 5]! |= 1 << (hash & 31);
    if (word.length > 2) {
      const third = word.charCodeAt(2) & LETTER;
      thirds[placeOf(word.charCodeAt(0), word.charCodeAt(1), third)]! |= 1 << (third & 31);
    }
  }
  return (text, start, end) => {
    const length = end - start;
    if (length < 2 || length > LONGEST_WORD) return false;
    if (length > 2) {
      const third = text.charCodeAt(start + 2) & LETTER;
      const set = thirds[placeOf(text.charCodeAt(start), text.charCodeAt(start + 1), third)]!;
      if ((set & (1 << (third & 31))) === 0) return false;
    }
    const hash = hashOf(text, start, end);
    return (hashes[hash >> 5]! & (1 << (hash & 31))) !== 0;
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_LETTER || code > LAST_LETTER || code === TATWEEL) continue;
    hash = (Math.imul(hash, 43) + code - FIRST_LETTER) | 0;
  }
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
}

/** The place in `thirds` of the half of the set that has the bit of a third letter. */
function placeOf(first: number, second: number, third: number): number {
  return ((first & LETTER) << 7) | ((second & LETTER) << 1) | (third >> 5);
}

/** The bits of tatweel and tashkeel in the two halves of a set. */
function signBits(): readonly [number, number] {
  const bits: [number, number] = [0, 0];
  for (let code = FIRST_LETTER; code < FIRST_LETTER + 64; code++) {
    const bit = code & LETTER;
    if (code === TATWEEL || code > LAST_LETTER) bits[bit >> 5]! |= 1 << (bit & 31);
  }
  return bits;
}
