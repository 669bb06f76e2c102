import { prefixEnd } from '../text/attached-prefix.ts';
import { digitFamily } from '../text/characters.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { NumberPart } from './date-mention.ts';
import { matchPhrase, mayBeDateWord } from './lexicon.ts';
import type { Lexeme } from './vocabulary.ts';

interface Place extends Span {
  /** Indexes of the first and the last token. */
  readonly first: number;
  readonly last: number;
}

/** A word or phrase of the vocabulary; its span leaves the prefixes out. */
export interface WordItem extends Place {
  readonly kind: 'word';
  readonly lexeme: Lexeme;
  readonly prefix: string;
}

/** A whole number of up to four digits. */
export interface NumberItem extends Place {
  readonly kind: 'number';
  readonly number: NumberPart;
}

/** «22.11.2024», which is one token. */
export interface DottedItem extends Place {
  readonly kind: 'dotted';
  readonly numbers: readonly [NumberPart, NumberPart, NumberPart];
}

/** A token or phrase that a date may be made of. The rest of a text is nothing to the grammar but a gap. */
export type Item = WordItem | NumberItem | DottedItem;

const LONGEST_NUMBER = 4;

/** Finds the items of a block, in order. */
export function readItems({ text, tokens }: Block): readonly Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word') {
      if (!mayBeDateWord(text, token.start, token.end)) continue;
      const match = matchPhrase(text, tokens, i);
      if (!match) continue;
      const { lexeme, last } = match;
      const start = prefixEnd(text, token.start, match.prefix);
      const prefix = text.slice(token.start, start);
      items.push({ kind: 'word', lexeme, prefix, first: i, last, start, end: tokens[last]!.end });
      i = last;
    } else if (token.kind === 'number') {
      const item = readNumber(text, token, i);
      if (item) items.push(item);
    }
  }
  return items;
}

function readNumber(text: string, token: Token, index: number): NumberItem | DottedItem | undefined {
  const { start, end } = token;
  const length = end - start;
  if (length <= LONGEST_NUMBER) {
    const number = numberPart(text, start, end);
    return number && { kind: 'number', number, first: index, last: index, start, end };
  }
  if (length < 8 || length > 10) return undefined;
  const [first, second, third, ...others] = text.slice(start, end).split('.');
  if (first === undefined || second === undefined || third === undefined || others.length > 0)
    return undefined;
  const secondStart = start + first.length + 1;
  const thirdStart = secondStart + second.length + 1;
  const numbers = [
    numberPart(text, start, secondStart - 1),
    numberPart(text, secondStart, thirdStart - 1),
    numberPart(text, thirdStart, end),
  ] as const;
  if (!numbers[0] || !numbers[1] || !numbers[2]) return undefined;
  return {
    kind: 'dotted',
    numbers: [numbers[0], numbers[1], numbers[2]],
    first: index,
    last: index,
    start,
    end,
  };
}

/** The whole number that the span holds, or undefined where there is anything but digits or too many of them. */
function numberPart(text: string, start: number, end: number): NumberPart | undefined {
  if (end <= start || end - start > LONGEST_NUMBER) return undefined;
  const digits = digitFamily(text.charCodeAt(start));
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (digitFamily(code) === undefined) return undefined;
    value = value * 10 + (code & 15);
  }
  if (digits === undefined) return undefined;
  return { value, writing: 'digits', digits, start, end };
}
