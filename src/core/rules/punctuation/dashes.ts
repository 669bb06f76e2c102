import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { isWordLike, markOf } from '../../text/token-text.ts';
import { marksOf } from '../../text/marks.ts';
import { isGap, readableAfter, readableBefore } from '../../text/neighbours.ts';

/** A dash by the side on which it joins a word: «-نص» opens, «نص-» closes, « - » stands apart. */
export interface Dash {
  readonly index: number;
  readonly span: Span;
  readonly side: 'opening' | 'closing' | 'apart';
}

const DASHES = new Set(['-', '–', '—']);
/** Words before the dash of a dateline: «دبي، الإمارات العربية المتحدة (CNN) –». */
const LONGEST_DATELINE = 6;

/**
 * The dashes of each sentence that may enclose a parenthesis: not the hyphens of compounds, the signs between or
 * before numbers, double dashes, those that begin a line or a list item, nor those of a dateline.
 */
export function dashesOf(block: Block): readonly (readonly Dash[])[] {
  const { tokens, sentences } = block;
  const found: Dash[][] = sentences.map(() => []);
  let sentence = 0;
  let words = 0;
  let read = 0;
  for (const { index, text } of marksOf(block)) {
    if (!DASHES.has(text)) continue;
    for (; read < index && words <= LONGEST_DATELINE; read++) if (isWordLike(tokens[read])) words++;
    const token = tokens[index]!;
    while (sentence < sentences.length && sentences[sentence]!.end <= token.start) sentence++;
    const side = sideOf(block, index);
    // The dash of a dateline never hugs the words after it.
    if (words <= LONGEST_DATELINE && side !== 'opening') continue;
    if (side && found[sentence])
      found[sentence]!.push({ index, span: { start: token.start, end: token.end }, side });
  }
  return found;
}

function sideOf(block: Block, i: number): Dash['side'] | undefined {
  const { tokens } = block;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (DASHES.has(markOf(block, before)) || DASHES.has(markOf(block, after))) return undefined;
  if (readableAfter(block, i)?.kind === 'number' || after === undefined) return undefined;
  if (isGap(before)) return isGap(after) || closes(markOf(block, after)) ? 'apart' : 'opening';
  if (readableBefore(block, i)?.kind === 'number' && !isGap(after)) return undefined;
  return isGap(after) || closes(markOf(block, after)) ? 'closing' : undefined;
}

function closes(mark: string): boolean {
  return mark !== '' && '،؛.:؟!,)]'.includes(mark);
}
