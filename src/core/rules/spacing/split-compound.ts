import { array, object, optional, string } from 'valibot';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import type { Finding } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';

const FIRST_LETTERS: ReadonlySet<number> = new Set([...'لموف'].map((letter) => letter.charCodeAt(0)));

/** The words that a house writes as one all the same. */
export const compoundOptions = object({ accept: optional(array(string()), []) });

/**
 * Reports the words of `compounds` that are written as one and not `accepted`, with or without a conjunction before them («لايمكن»,
 * «ولايمكن»), and offers the blank behind their particle, the first two letters.
 */
export function reportCompounds(
  block: Block,
  compounds: ReadonlySet<string>,
  accepted: readonly string[],
  report: (finding: Finding) => void,
): void {
  const { text, tokens } = block;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // «لا» and «ما», or a conjunction before them: most words are passed over by their first letter.
    if (!FIRST_LETTERS.has(text.charCodeAt(token.start))) continue;
    // «باي-ماهو» is a name with a hyphen.
    if (token.kind !== 'word' || markOf(block, tokens[i - 1]) === '-') continue;
    const word = textOf(block, token);
    const plain = bare(word);
    const prefix = compounds.has(plain) ? '' : splitConjunction(plain)[0];
    const compound = plain.slice(prefix.length);
    if (!compounds.has(compound) || accepted.includes(compound)) continue;
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
