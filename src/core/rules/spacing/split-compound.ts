import { array, object, optional, string } from 'valibot';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import type { Finding } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';
import { wordsThat, wordTest, type WordTest } from '../words-that.ts';

/** The words that a house writes as one all the same. */
export const compoundOptions = object({ accept: optional(array(string()), []) });

/** Takes the words of `compounds`, with or without a conjunction before them: «لايمكن», «ولايمكن». */
export function compoundTest(compounds: ReadonlySet<string>): WordTest {
  return wordTest((_, plain) => compounds.has(plain) || compounds.has(splitConjunction(plain)[1]));
}

/**
 * Reports the words of `compounds`, which the test takes, that are written as one and not `accepted`, and offers the blank behind
 * their particle, the first two letters.
 */
export function reportCompounds(
  block: Block,
  test: WordTest,
  compounds: ReadonlySet<string>,
  accepted: readonly string[],
  report: (finding: Finding) => void,
): void {
  for (const { token, word, index } of wordsThat(block, test)) {
    // «باي-ماهو» is a name with a hyphen.
    if (markOf(block, block.tokens[index - 1]) === '-') continue;
    const plain = bare(word);
    const prefix = compounds.has(plain) ? '' : splitConjunction(plain)[0];
    if (accepted.includes(plain.slice(prefix.length))) continue;
    const particle = plain.slice(prefix.length, prefix.length + 2);
    const cut = lengthOfLetters(word, prefix.length + 2);
    const fixed = `${word.slice(0, cut)} ${word.slice(cut)}`;
    report({
      start: token.start,
      end: token.end,
      message: { ar: `«${word}» كلمتان: «${fixed}»`, en: `«${word}» is two words: «${fixed}»` },
      fixes: [
        safeFixOf(
          { ar: `افصل «${particle}»`, en: `Part «${particle}» from the word` },
          insert(token.start + cut, ' '),
        ),
      ],
    });
  }
}

/** How many code units the first `count` letters of a word take with their tashkeel: 3 for «لَا». */
function lengthOfLetters(word: string, count: number): number {
  let length = 0;
  while (length < word.length && bare(word.slice(0, length + 1)).length <= count) length++;
  return length;
}
