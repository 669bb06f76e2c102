import { isScalar } from 'yaml';
import type { Edit } from '../text/edit.ts';
import { addToSection } from './add-to-section.ts';

/**
 * The edits that add a word to the section `words` of a style file, which may be empty; none where the word is there
 * already. Undefined where the file cannot be read, or has something other than a list in that section.
 */
export function addHouseWord(source: string, word: string): readonly Edit[] | undefined {
  return addToSection(source, 'words', word, (item) => isScalar(item) && String(item.value).trim() === word);
}
