/** The class of each letter of the Arabic block as a digit from 1 to 7; 0 for vowels and the rest. */
const digits = new Uint8Array(0x100);
['غجكقخح', 'سزصشثتطدذضظ', 'فب', 'ل', 'ر', 'م', 'ن'].forEach((letters, i) => {
  for (const letter of letters) digits[letter.charCodeAt(0) - 0x600] = i + 1;
});

/** Ten consonants; of longer names the last ten count. */
const LAST_DIGITS = 0o7777777777;

/** The least skeleton of two consonants. */
export const TWO_CONSONANTS = 0o11;

/**
 * The consonants of a name by their families, without vowels and doubled letters, as the digits of an octal number;
 * folding does not change it. Spellings of one name that the model accepts share it, so that only names of one skeleton
 * need to be compared: «أوبزيرفر» and «أوبزرفر» give 32535.
 */
export function skeletonOf(name: string): number {
  let skeleton = 0;
  let last = 0;
  for (let i = 0; i < name.length; i++) {
    const digit = digits[name.charCodeAt(i) - 0x600] ?? 0;
    if (digit === 0 || digit === last) continue;
    skeleton = ((skeleton << 3) | digit) & LAST_DIGITS;
    last = digit;
  }
  return skeleton;
}
