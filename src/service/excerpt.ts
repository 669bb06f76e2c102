import type { Span } from '../core/index.ts';
import { singleLine } from './single-line.ts';

/** A piece of the text around a place, fit for one line of a list. */
export interface Excerpt {
  readonly text: string;
  /** The place within `text`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** About how much of a sentence is shown before and behind the place, in UTF-16 code units. */
const BEFORE = 40;
const BEHIND = 80;

/** How far behind that a blank to cut at is looked for. */
const WORD = 20;

const WHITE_SPACE = /\s/;

/** The sentence around a place, in offsets of the text, cut to about a line; white space is made single blanks. */
export function excerptAround(text: string, sentence: Span, place: Span): Excerpt {
  const start = cutBefore(text, sentence.start, place.start);
  const end = cutBehind(text, place.end, sentence.end);
  const before = singleLine(text.slice(start, place.start)).trimStart();
  const head = start > sentence.start ? `… ${before}` : before;
  const shown = singleLine(text.slice(place.start, place.end));
  const behind = singleLine(text.slice(place.end, end)).trimEnd();
  return {
    text: head + shown + (end < sentence.end ? `${behind} …` : behind),
    start: head.length,
    end: head.length + shown.length,
  };
}

function cutBefore(text: string, from: number, to: number): number {
  if (to - from <= BEFORE + WORD) return from;
  for (let i = to - BEFORE; i > to - BEFORE - WORD; i--) if (WHITE_SPACE.test(text[i]!)) return i;
  return whole(text, to - BEFORE);
}

function cutBehind(text: string, from: number, to: number): number {
  if (to - from <= BEHIND + WORD) return to;
  for (let i = from + BEHIND; i < from + BEHIND + WORD; i++) if (WHITE_SPACE.test(text[i]!)) return i;
  return whole(text, from + BEHIND);
}

/** The offset, moved out of the middle of a surrogate pair. */
function whole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
