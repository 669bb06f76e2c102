import type { Lexicon } from '../../lexicon/index.ts';
import type { Block } from '../../text/block.ts';
import { isAttachedPrefix } from '../../text/attached-prefix.ts';
import { bare } from '../../text/characters.ts';
import { remember } from '../../text/remember.ts';
import type { Token } from '../../text/token.ts';
import { textOf } from '../../text/token-text.ts';
import { housePhrasesOf } from './house-phrases.ts';

/** A word that the lexicon does not know, in offsets of its block. */
export interface UnknownWord extends Token {
  /** Without tashkeel and tatweel. */
  readonly word: string;
  /** Among the tokens of the block. */
  readonly index: number;
}

const LETTERS = /^[\u0621-\u063a\u0641-\u064a]{3,}$/;
/** Joined to its neighbour: «باي-ماهو», «و/أو», «iالأول», «12ألف». */
const JOINING = new Set(['-', '/', '.', '_', "'"]);

/** Words that are remembered: more different ones than a draft of one megabyte has. */
const MOST_WORDS = 50_000;

const readers = new WeakMap<Lexicon, (block: Block) => readonly UnknownWord[]>();

/** The words of the block that the lexicon does not know; remembered with the block. */
export function unknownWordsOf(block: Block, lexicon: Lexicon): readonly UnknownWord[] {
  let read = readers.get(lexicon);
  if (!read) readers.set(lexicon, (read = createReader(lexicon)));
  return read(block);
}

function createReader(lexicon: Lexicon): (block: Block) => readonly UnknownWord[] {
  /** The word without tashkeel and tatweel where the lexicon does not know it and should. */
  const unknownForm = remember(MOST_WORDS, (text) => {
    const word = bare(text);
    return lexicon.has(word) || !LETTERS.test(word) || isAttachedPrefix(text) ? undefined : word;
  });
  const known = new WeakMap<Block, readonly UnknownWord[]>();
  return (block) => {
    let words = known.get(block);
    if (!words) known.set(block, (words = findUnknownWords(block, lexicon, unknownForm)));
    return words;
  };
}

function findUnknownWords(
  block: Block,
  lexicon: Lexicon,
  unknownForm: (text: string) => string | undefined,
): readonly UnknownWord[] {
  const found: UnknownWord[] = [];
  const phrases = housePhrasesOf(block, lexicon);
  const { tokens } = block;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const word = unknownForm(textOf(block, token));
    if (word === undefined) continue;
    if (isJoint(block, tokens[index - 1]) || isJoint(block, tokens[index + 1])) continue;
    if (phrases.some((phrase) => phrase.start <= token.start && token.end <= phrase.end)) continue;
    found.push({ ...token, word, index });
  }
  return found;
}

function isJoint(block: Block, token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'mark') return JOINING.has(textOf(block, token)) && token.end < block.text.length;
  return token.kind === 'latin' || token.kind === 'number' || token.kind === 'masked';
}
