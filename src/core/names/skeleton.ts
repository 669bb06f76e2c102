/** The class of each letter of the Arabic block, as the letter that stands for it; empty for vowels and the rest. */
const classes: string[] = new Array<string>(0x100).fill('');
for (const letters of ['غجكقخح', 'سزصشثتطدذضظ', 'فب', 'ل', 'ر', 'م', 'ن']) {
  for (const letter of letters) classes[letter.charCodeAt(0) - 0x600] = letters.charAt(0);
}

/**
 * The consonants of a name by their families, without vowels and doubled letters; folding does not change it. Spellings
 * of one name that the model accepts share it, so that only names of one skeleton need to be compared: «أوبزيرفر» and
 * «أوبزرفر» give «فسرفر».
 */
export function skeletonOf(name: string): string {
  let skeleton = '';
  let last = '';
  for (let i = 0; i < name.length; i++) {
    const letter = classes[name.charCodeAt(i) - 0x600];
    if (!letter || letter === last) continue;
    skeleton += letter;
    last = letter;
  }
  return skeleton;
}
