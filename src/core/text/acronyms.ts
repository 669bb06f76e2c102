import { isArabicTopLevel } from './address.ts';
import { bare, isSingleLetter } from './characters.ts';
import { isCertainLetterName, isLetterName } from './letter-names.ts';
import type { Token, TokenKind } from './token.ts';

/** Longer words are no letter names («دبليو» has six letters), and looking only at short ones keeps this cheap. */
const LONGEST_LETTER_NAME = 6;

/**
 * Joins the words of one acronym, initials or Arabic domain into one token, so that no rule takes their inner dots
 * and blanks for the end of a sentence or a repeated word: «بي بي سي», «إتش.دي», «د.ب.أ», «العربية.نت».
 */
export function joinAcronyms(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const end = token.kind === 'word' ? joinEnd(text, tokens, i) : undefined;
    if (end) {
      joined.push({ kind: end.kind, start: token.start, end: tokens[end.last]!.end });
      i = end.last + 1;
    } else {
      joined.push(token);
      i++;
    }
  }
  return joined;
}

function joinEnd(
  text: string,
  tokens: readonly Token[],
  first: number,
): { kind: TokenKind; last: number } | undefined {
  const next = tokens[first + 1];
  if (!next || next.end - next.start !== 1) return undefined;
  if (next.kind === 'mark' && text[next.start] === '.') {
    return dottedEnd(text, tokens, first);
  }
  return next.kind === 'space' && text[next.start] === ' ' ? spacedEnd(text, tokens, first) : undefined;
}

/** «إتش.دي», «ع.ل.ك»: letters or letter names with a dot between them; «العربية.نت»: a word and a top level. */
function dottedEnd(
  text: string,
  tokens: readonly Token[],
  first: number,
): { kind: TokenKind; last: number } | undefined {
  let last = first;
  while (
    isInitial(text, tokens[last]) &&
    isSingleStop(text, tokens[last + 1]) &&
    isInitial(text, tokens[last + 2])
  ) {
    last += 2;
  }
  if (last > first) return { kind: 'acronym', last };
  const label = tokens[first + 2];
  if (!isSingleStop(text, tokens[first + 1]) || !label) return undefined;
  const name = text.slice(label.start, label.end);
  const isTopLevel =
    label.kind === 'word' ? isArabicTopLevel(name) : label.kind === 'latin' && /^[a-z]{2,4}$/.test(name);
  return isTopLevel ? { kind: 'address', last: first + 2 } : undefined;
}

/** «بي بي سي»: letter names with one blank between them, of which two are certain or one is among three. */
function spacedEnd(
  text: string,
  tokens: readonly Token[],
  first: number,
): { kind: TokenKind; last: number } | undefined {
  let certain = 0;
  let count = 0;
  let last = first;
  for (let i = first; ; i += 2) {
    const word = shortWord(text, tokens[i]);
    if (word === undefined || !isLetterName(word)) break;
    count++;
    if (isCertainLetterName(word)) certain++;
    last = i;
    const blank = tokens[i + 1];
    if (blank?.kind !== 'space' || blank.end - blank.start !== 1 || text[blank.start] !== ' ') break;
  }
  return certain >= 2 || (certain === 1 && count >= 3) ? { kind: 'acronym', last } : undefined;
}

function shortWord(text: string, token: Token | undefined): string | undefined {
  if (token?.kind !== 'word' || token.end - token.start > LONGEST_LETTER_NAME) return undefined;
  return text.slice(token.start, token.end);
}

function isInitial(text: string, token: Token | undefined): boolean {
  const word = shortWord(text, token);
  return word !== undefined && (isSingleLetter(word) || isLetterName(bare(word)));
}

function isSingleStop(text: string, token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.end - token.start === 1 && text[token.start] === '.';
}
