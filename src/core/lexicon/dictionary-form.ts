/** The prefixes that words of a house take, as `dictionaries/house.aff` has them, the longest first. */
const PREFIXES = 'وبال وال بال فال كال ولل ال لل وب ول فب فل و ف ب ل ك'.split(' ');
const FEWEST_LETTERS = 3;

/**
 * What a dictionary has to take in for the word to be known: the word as it stands, or what is left behind its prefixes
 * where that stands for itself too. «وبالزغبرطة» is a form of «زغبرطة» in a text that has «زغبرطة»; without such a
 * witness «بالرمو» may be a name that begins so. `isWritten` tells what stands in the text and is unknown.
 */
export function dictionaryForm(word: string, isWritten: (word: string) => boolean): string {
  for (const prefix of PREFIXES) {
    const stem = word.slice(prefix.length);
    if (word.startsWith(prefix) && stem.length >= FEWEST_LETTERS && isWritten(stem)) return stem;
  }
  return word;
}
