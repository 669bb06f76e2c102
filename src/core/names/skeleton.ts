const CLASSES: ReadonlyMap<string, string> = new Map(
  ['غجكقخح', 'سزصشثتطدذضظ', 'فب', 'ل', 'ر', 'م', 'ن'].flatMap((letters) =>
    [...letters].map((letter) => [letter, letters.charAt(0)] as const),
  ),
);

/**
 * The consonants of a folded name by their families, without vowels and doubled letters. Spellings of one name that the
 * model accepts share it, so that only names of one skeleton need to be compared: «اوبزيرفر» and «اوبزرفر» give «فسرفر».
 */
export function skeletonOf(key: string): string {
  let skeleton = '';
  for (let i = 0; i < key.length; i++) {
    const letter = CLASSES.get(key.charAt(i));
    if (letter && letter !== skeleton.charAt(skeleton.length - 1)) skeleton += letter;
  }
  return skeleton;
}
