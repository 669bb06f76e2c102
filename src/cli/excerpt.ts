import type { Draft, Span } from '../core/index.ts';
import { printable, visible } from './printable.ts';

/** How much of the line is shown on each side, and of the finding itself, in UTF-16 code units. */
const REACH = 40;
const LONGEST = 80;

const LINE_END = /[\r\n]/;
const IN_LINE = /[^\r\n]/;

/** Half of a pair, left where a cut went through a character. */
const HALVES = /\p{Surrogate}/gu;

/** A piece of the draft's line around a finding: what stands before it, what it is, what stands behind it. */
export interface Excerpt {
  readonly before: string;
  /** With its unseen characters made visible. */
  readonly marked: string;
  readonly after: string;
}

export function excerptOf({ text }: Draft, { start, end }: Span): Excerpt {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(LINE_END)
    .at(-1)!;
  const after = text.slice(end, end + REACH).split(LINE_END)[0]!;
  const cutBefore = before.length === REACH && IN_LINE.test(text.charAt(start - REACH - 1));
  const cutAfter = after.length === REACH && IN_LINE.test(text.charAt(end + REACH));
  return {
    before: printable(cutBefore ? `…${before.replace(/^\S+/, '')}` : before.trimStart()),
    marked: shorten(text.slice(start, end)),
    after: printable(cutAfter ? `${after.replace(/\S+$/, '')}…` : after.trimEnd()),
  };
}

function shorten(marked: string): string {
  if (marked.length <= LONGEST) return visible(marked);
  const half = LONGEST / 2;
  const [head, tail] = [marked.slice(0, half), marked.slice(-half)].map((part) => part.replace(HALVES, ''));
  return `${visible(head!)} … ${visible(tail!)}`;
}
