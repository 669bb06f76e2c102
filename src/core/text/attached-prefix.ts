import { bare } from './characters.ts';

/** What Arabic writes joined to the next word, and so to a bracket or quotation mark too: «و(12)», «بـ«نص»», «ال«5»». */
const PREFIXES = new Set('و ف ب ل ك أ س ال وال فال بال كال لل ول وب وك ولل فلل وبال وكال فب فل'.split(' '));

/** Whether a word is nothing but prefixes that wait for their word, or ends in the tatweel that joins one: «لـ», «للـ». */
export function isAttachedPrefix(word: string): boolean {
  return word.endsWith('\u0640') || (word.length <= 8 && PREFIXES.has(bare(word)));
}

/** The conjunction that may stand before a word of a list, cut off: «ولابد» gives ['و', 'لابد']. */
export function splitConjunction(word: string): readonly [prefix: string, rest: string] {
  const first = word.charAt(0);
  return first === 'و' || first === 'ف' ? [first, word.slice(1)] : ['', word];
}

/** Where a word starts behind so many prefix letters, each of which may carry signs or tatweel («بـأيار»). */
export function prefixEnd(text: string, from: number, letters: number): number {
  let at = from;
  for (let i = 0; i < letters; i++) {
    at++;
    while (isSign(text.charCodeAt(at))) at++;
  }
  return at;
}

function isSign(code: number): boolean {
  return code === 0x640 || (code >= 0x64b && code <= 0x65f) || code === 0x670;
}
