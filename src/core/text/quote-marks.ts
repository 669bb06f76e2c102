import type { Block } from './block.ts';
import { markOf, textOf } from './token-text.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';
import { isAttachedPrefix } from './attached-prefix.ts';
import { marksOf } from './marks.ts';
import { isGap } from './neighbours.ts';

export const quoteStyles = ['straight', 'guillemets', 'curly'] as const;
export type QuoteStyle = (typeof quoteStyles)[number];

/** A quotation mark with what its surroundings make it look like; `unclear` where they do not tell. */
export interface QuoteMark extends Span {
  readonly style: QuoteStyle;
  readonly character: string;
  readonly looks: 'opening' | 'closing' | 'unclear';
  /** Whether it may be the inch sign of a number: «شاشة 55"». */
  readonly inches: boolean;
  /** The index of its token in the block. */
  readonly index: number;
}

const STYLES: ReadonlyMap<string, QuoteStyle> = new Map([
  ['"', 'straight'],
  ['«', 'guillemets'],
  ['»', 'guillemets'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['‟', 'curly'],
]);

const OPENS_AFTER = new Set(['(', '[', '{', '﴿', ':']);
const CLOSES_BEFORE = new Set(['،', '؛', '.', ':', '؟', '!', ',', ')', ']', '}', '﴾']);
const JOINERS = new Set(['-', '–', '—', '/']);

/** The style of a quotation mark, or `undefined` where the mark is none. */
export function quoteStyleOf(mark: string): QuoteStyle | undefined {
  return STYLES.get(mark);
}

/** The quotation marks of a block, in order. */
export function quoteMarks(block: Block): readonly QuoteMark[] {
  const { tokens } = block;
  const marks: QuoteMark[] = [];
  for (const { index: i, text: character } of marksOf(block)) {
    const style = STYLES.get(character);
    if (!style) continue;
    const { start, end } = tokens[i]!;
    const looks = looksOf(block, i, marks.at(-1));
    const inches = character === '"' && looks === 'closing' && tokens[i - 1]?.kind === 'number';
    marks.push({ start, end, style, character, looks, inches, index: i });
  }
  return marks;
}

/** Reads a mark by what stands on its two sides, never by its shape: houses print «»نص»» and CMSs «“نص“». */
function looksOf(block: Block, i: number, last: QuoteMark | undefined): QuoteMark['looks'] {
  const before = visible(block.tokens, i, -1);
  const after = visible(block.tokens, i, 1);
  const closes = CLOSES_BEFORE.has(markOf(block, after));
  if (last && block.tokens[last.index] === before && last.looks === 'opening') {
    return closes || isGap(after) ? 'closing' : 'opening';
  }
  // «قال:" نص ". ثم»: a blank on the wrong side misleads nobody where the other side is a colon or a stop.
  const opens = OPENS_AFTER.has(markOf(block, before));
  if (opens !== closes) return opens ? 'opening' : 'closing';
  if (isGap(before)) return isGap(after) ? 'unclear' : 'opening';
  if (isGap(after) || quoteStyleOf(markOf(block, after)))
    return joinsWord(block, before) ? 'unclear' : 'closing';
  return joinsWord(block, before) ? 'opening' : 'unclear';
}

/** Whether what is glued to the mark from before may wait for a word to come: «و"نص"», «-"نص"-». */
function joinsWord(block: Block, before: Token | undefined): boolean {
  const text = textOf(block, before);
  return before?.kind === 'word' ? isAttachedPrefix(text) : JOINERS.has(text);
}

/** The neighbour that a reader sees: emphasis signs and invisible characters are looked through. */
function visible(tokens: readonly Token[], i: number, step: 1 | -1): Token | undefined {
  let j = i + step;
  for (let left = 3; left > 0 && (tokens[j]?.kind === 'masked' || tokens[j]?.kind === 'invisible'); left--)
    j += step;
  return tokens[j];
}
