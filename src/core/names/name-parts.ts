import type { NameKind, NameMention } from '../knowledge/index.ts';
import type { Block } from '../text/block.ts';
import { bare } from '../text/characters.ts';
import { rememberLast } from '../text/remember-last.ts';
import type { Span } from '../text/span.ts';
import { foldName } from './fold-name.ts';
import { skeletonOf } from './skeleton.ts';

/** A part of a name, in offsets of its block: a word, or words that make one name («عبد الله», «أبو ظبي», «نور الدين»). */
export interface NamePart extends Span {
  /** As it would stand alone: without prefixes, tashkeel and tatweel, with single blanks. */
  readonly text: string;
  readonly key: string;
  readonly skeleton: number;
  readonly prefix: string;
}

export interface PartedName {
  readonly kind: NameKind;
  /** The keys of the parts, by blanks. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly parts: readonly NamePart[];
  /** Each two neighbouring words as one part, for they may be one word elsewhere: «نيو يورك» and «نيويورك». */
  readonly pairs: readonly NamePart[];
}

/** Words that make one name with the word behind them. «ابن» and «بن» do not: «بن لادن» is also «لادن». */
const OPENERS = new Set(['عبد', 'ابو']);
const CLOSERS = new Set(['الدين', 'الله']);
/** «أبي بكر» is «أبو بكر» in another case, not another spelling. */
const OTHER_CASES = new Set(['ابي', 'ابا']);
const WORD = /[\p{Script=Arabic}\u0640]+/gu;

type Word = Omit<NamePart, 'key' | 'skeleton'>;

/** The names of a block in parts, in order. */
export const partNames = rememberLast(
  (block: Block, mentions: readonly NameMention[]): readonly PartedName[] =>
    mentions.map((mention) => {
      const parts = partsOf(block, mention);
      const keys = parts.map(({ key }) => key);
      return { kind: mention.kind, name: keys.join(' '), keys, parts, pairs: pairsOf(block, parts) };
    }),
);

function partsOf({ text }: Block, { start, end, name, prefix }: NameMention): readonly NamePart[] {
  const words = [...text.slice(start, end).matchAll(WORD)].map((match, i) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: bare(match[0]),
    prefix: i === 0 ? prefix : '',
  }));
  const [first] = words;
  // «للقاهرة»: the span lacks the alef that the name has.
  const [whole] = name.match(WORD) ?? [];
  if (first && whole && first.start === start) first.text = bare(whole);
  const parts: NamePart[] = [];
  for (let i = 0; i < words.length;) {
    const count = wordsOfPart(text, words, i);
    const last = words[i + count - 1]!;
    const whole = words.slice(i, i + count).map((word) => word.text).join(' '); // prettier-ignore
    const isOtherCase = count > 1 && OTHER_CASES.has(foldName(words[i]!.text));
    if (!isOtherCase) parts.push(partOf({ ...words[i]!, end: last.end, text: whole }, foldName(whole)));
    i += count;
  }
  return parts;
}

function pairsOf({ text: all }: Block, parts: readonly NamePart[]): readonly NamePart[] {
  return parts.slice(1).flatMap((second, i) => {
    const first = parts[i]!;
    const between = all.slice(first.end, second.start).replace(/\s+/g, ' ');
    if (between !== ' ' && between !== '-') return [];
    const text = first.text + between + second.text;
    return [partOf({ ...first, end: second.end, text }, first.key + second.key)];
  });
}

function partOf(word: Word, key: string): NamePart {
  return { ...word, key, skeleton: skeletonOf(key) };
}

/** How many words make one part from the word `i` on: one, two, or the three of «أبو عبد الله». */
function wordsOfPart(text: string, words: readonly Word[], i: number): number {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!next || !isBlank(text, word, next)) return 1;
  const key = foldName(word.text);
  if (OPENERS.has(key) || OTHER_CASES.has(key) || word.text === 'آل') {
    const third = words[i + 2];
    const isLong = key !== 'عبد' && foldName(next.text) === 'عبد' && third && isBlank(text, next, third);
    return isLong ? 3 : 2;
  }
  return CLOSERS.has(foldName(next.text)) ? 2 : 1;
}

function isBlank(text: string, { end }: Span, { start }: Span): boolean {
  return /^\s+$/.test(text.slice(end, start));
}
