import { splitConjunction } from '../../text/attached-prefix.ts';
import { MA_COMPOUNDS } from '../spacing/joined-ma.ts';
import { NEGATIVE_COMPOUNDS } from '../spacing/joined-negative.ts';

/** Whether another group has a rule for the word, which tells more of it than the lexicon can: «ولايمكن». */
export function hasOwnRule(word: string): boolean {
  const [, rest] = splitConjunction(word);
  return [word, rest].some((form) => NEGATIVE_COMPOUNDS.has(form) || MA_COMPOUNDS.has(form));
}
