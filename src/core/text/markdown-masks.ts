import { forEachLine } from './segment.ts';
import type { Span } from './span.ts';

/** Longer link targets are taken for prose, so that a stray «](» costs no scan to the end of the draft. */
const LONGEST_TARGET = 500;
const LONGEST_TAG = 300;
const LINE_PREFIX =
  /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)|#{1,6}(?:[ \t]+|$))*(?:\[[ xX]\][ \t]+)?[ \t]*/;

/**
 * The markup inside one Markdown block, as sorted spans without overlaps: signs at the line starts, hard line breaks,
 * code, link targets, tags, emphasis signs and the bars of tables. What is left is prose.
 */
export function findMasks(text: string): readonly Span[] {
  const masks: Span[] = [];
  const isTableRow = !/[\n\r]/.test(text) && /^[ \t>]*\|.*\|[ \t]*$/.test(text);
  const ticks = backtickPartners(text);
  forEachLine(text, (start, end) => {
    const prefix = LINE_PREFIX.exec(text.slice(start, end))?.[0].length ?? 0;
    if (prefix > 0) masks.push({ start, end: start + prefix });
    const breakStart = hardBreakStart(text, start + prefix, end);
    maskLine(text, Math.max(start + prefix, masks.at(-1)?.end ?? 0), breakStart, ticks, isTableRow, masks);
    const last = masks.at(-1)?.end ?? 0;
    if (breakStart < end && last < end) masks.push({ start: Math.max(breakStart, last), end });
  });
  return masks;
}

/** Two or more blanks, or a backslash, at a line's end are a line break by intent: the rules leave them alone. */
function hardBreakStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text[at - 1] === ' ') at--;
  if (to - at >= 2) return at;
  return at === to && to > from && text[to - 1] === '\\' && to < text.length ? to - 1 : to;
}

function maskLine(
  text: string,
  from: number,
  to: number,
  ticks: ReadonlyMap<number, number>,
  isTableRow: boolean,
  masks: Span[],
): void {
  let at = from;
  while (at < to) {
    const end = maskEnd(text, at, to, ticks, isTableRow);
    if (end > at) masks.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
}

/** The end of the markup that starts at `at`, or `at` where none does. Code and tags may reach beyond the line. */
function maskEnd(
  text: string,
  at: number,
  to: number,
  ticks: ReadonlyMap<number, number>,
  isTableRow: boolean,
): number {
  switch (text[at]) {
    case '`':
      return ticks.get(at) ?? runEnd(text, at, '`');
    case '\\':
      return at + 1 < to && /[!-/:-@[-`{-~]/.test(text[at + 1]!) ? at + 1 : at;
    case '*':
      return runEnd(text, at, '*');
    case '_':
      return isInsideWord(text, at) ? at : runEnd(text, at, '_');
    case '~':
      return text[at + 1] === '~' ? at + 2 : at;
    case '!':
      return text[at + 1] === '[' ? at + 2 : at;
    case '[':
      return text[at + 1] === '^' ? closing(text, at, to, ']', LONGEST_TAG) : at + 1;
    case ']':
      if (text[at + 1] === '(') return Math.max(at + 1, closing(text, at + 1, to, ')', LONGEST_TARGET));
      if (text[at + 1] === '[') return Math.max(at + 1, closing(text, at + 1, to, ']', LONGEST_TAG));
      return at + 1;
    case '<':
      return /[A-Za-z/!]/.test(text[at + 1] ?? '') ? closing(text, at, to, '>', LONGEST_TAG) : at;
    case '|':
      return isTableRow ? at + 1 + blanksAfter(text, at + 1, to) : at;
    case ' ':
    case '\t': {
      // The blanks that align the columns of a table are no faults. A run is looked at once, from its first blank.
      if (!isTableRow || text[at - 1] === ' ' || text[at - 1] === '\t') return at;
      const end = at + blanksAfter(text, at, to);
      return text[end] === '|' || end === to ? end : at;
    }
    default:
      return at;
  }
}

function runEnd(text: string, at: number, sign: string): number {
  let end = at;
  while (text[end] === sign) end++;
  return end;
}

/** The offset behind `sign`, looked for within `reach` code units, or `at` where it is not found. */
function closing(text: string, at: number, to: number, sign: string, reach: number): number {
  const limit = Math.min(to, at + reach);
  for (let i = at + 1; i < limit; i++) if (text[i] === sign) return i + 1;
  return at;
}

function blanksAfter(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at - from;
}

function isInsideWord(text: string, at: number): boolean {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  return isLetter(text[at - 1]) && isLetter(text[at + 1]);
}

/** For the start of each code span the offset behind its closing backticks; one pass from the end keeps it linear. */
function backtickPartners(text: string): ReadonlyMap<number, number> {
  if (!text.includes('`')) return new Map();
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const nextOfLength = new Map<number, number>();
  const partners = new Map<number, number>();
  for (const { start, length } of runs.toReversed()) {
    const partner = nextOfLength.get(length);
    if (partner !== undefined) partners.set(start, partner + length);
    nextOfLength.set(length, start);
  }
  return partners;
}
