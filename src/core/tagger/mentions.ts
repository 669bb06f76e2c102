import type { NameMention } from '../knowledge/index.ts';
import type { Block } from '../text/block.ts';
import { bare } from '../text/characters.ts';
import { markOf, textOf } from '../text/token-text.ts';
import { chooseStem } from './choose-stem.ts';
import { isNameElsewhere, type FirstReading } from './draft-context.ts';
import type { Stem } from './stems.ts';
import { isFirst, kindOfTag, OUTSIDE } from './tags.ts';

/** Marks that stand inside names: «أبو-ظبي», «د'أنجلو», «سي/إن». */
const INNER_MARKS = new Set(['-', '–', '.', "'", '’', '/', '&', '+']);

/** The names of a sentence by the tags of its words, without joined prefixes and the marks at their ends. */
export function mentionsOf<Scores>(
  block: Block,
  { sentence }: FirstReading<Scores>,
  tags: Uint8Array,
  context: Int32Array,
): readonly NameMention[] {
  const { entries, tokens, phrases } = sentence;

  function tokenAt(i: number) {
    return block.tokens[tokens[i]!]!;
  }

  function stemAt(i: number): Stem {
    const { word } = entries[i]!;
    return word.stems[chooseStem(word, isNameElsewhere(context, i))]!;
  }

  function isMark(i: number): boolean {
    return tokenAt(i).kind === 'mark';
  }

  /** Whether the token is no part of any name: «(», «#وسم», an address of Latin letters. */
  function isOutside(i: number): boolean {
    const { kind } = tokenAt(i);
    if (kind === 'mark') return !INNER_MARKS.has(markOf(block, tokenAt(i)));
    if (kind === 'address') return entries[i]!.word.shape !== 'joined';
    return kind === 'hashtag' || kind === 'other';
  }

  /** Whether a name may begin or end with the token. */
  function isEdge(i: number): boolean {
    return !isMark(i) && !isOutside(i);
  }

  /** Whether no name reaches from before the word at `i` to behind its beginning. */
  function isParted(i: number): boolean {
    if (isFirst(tags[i]!)) return true;
    if (isOutside(i) || isOutside(i - 1)) return true;
    if (isMark(i)) return false;
    // «محمد وعلي» are two, «البوسنة والهرسك» is one and so is «وزارة التربية والتعليم».
    const isJoined = phrases[i] !== 0 || kindOfTag(tags[i]!) === 'organisation';
    return !isJoined && entries[i]!.word.bare.startsWith('و') && stemAt(i).prefixLength > 0;
  }

  function mentionOf(from: number, to: number): NameMention | undefined {
    let first = from;
    let last = to - 1;
    while (first <= last && !(isEdge(first) && tokenAt(first).kind !== 'number')) first++;
    while (last > first && !isEdge(last)) last--;
    if (first > last) return undefined;
    const token = tokenAt(first);
    const stem = stemAt(first);
    const text = textOf(block, token);
    const prefixEnd = afterLetters(text, stem.prefixLength);
    const { end } = tokenAt(last);
    const head = stem.prefixLength > 0 ? stem.word : text;
    return {
      start: token.start + prefixEnd,
      end,
      kind: kindOfTag(tags[from]!),
      name: `${head}${block.text.slice(token.end, end)}`.replace(/\s+/g, ' '),
      prefix: bare(text.slice(0, prefixEnd)),
    };
  }

  const mentions: NameMention[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === OUTSIDE) continue;
    let end = i + 1;
    while (end < tags.length && tags[end] !== OUTSIDE && !isParted(end)) end++;
    const mention = mentionOf(i, end);
    if (mention) mentions.push(mention);
    i = end - 1;
  }
  return mentions;
}

const RIDING_SIGN = /[\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/;

/** The offset behind so many letters of a word and the signs and tatweels that ride on them: «وَ», «لـ». */
function afterLetters(word: string, count: number): number {
  let at = 0;
  for (let letters = 0; letters < count; letters++) {
    at++;
    while (RIDING_SIGN.test(word.charAt(at))) at++;
  }
  return at;
}
