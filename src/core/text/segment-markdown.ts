import type { BlockKind } from './block.ts';
import { forEachLine, type Segment } from './segment.ts';

const FENCE = /^(?:[ \t]|>)*(?:[-*+] |\d{1,9}[.)] )*[ \t]*(`{3,}(?!.*`)|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const QUOTE = /^ {0,3}>/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/;
const INDENTED = /^(?: {4}|\t)/;
const HTML = /^ {0,3}<(?:[A-Za-z/!?])/;
const TABLE_DELIMITER = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const BLANK = /^[ \t>]*$/;
/** Longer lines are prose without asking: it keeps the patterns above off lines on which they could be slow. */
const LONGEST_SYNTAX_LINE = 1000;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The blocks of a Markdown draft that hold prose: paragraphs (their soft line ends inside), headings, items, quotes
 * and table rows. Front matter, fenced and indented code, HTML blocks, link definitions and rules are left out.
 * Follows CommonMark where an editor would see the difference; it is a reader of prose, not a renderer.
 */
export function segmentMarkdown(text: string): readonly Segment[] {
  const lines: Line[] = [];
  forEachLine(text, (start, end) =>
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + LONGEST_SYNTAX_LINE)) }),
  );
  const segments: Segment[] = [];
  let open: { kind: BlockKind; start: number; end: number } | undefined;
  const close = () => {
    if (open) segments.push(open);
    open = undefined;
  };

  let i = frontMatterEnd(lines);
  while (i < lines.length) {
    const line = lines[i]!;
    if (BLANK.test(line.text) && line.end - line.start < LONGEST_SYNTAX_LINE) {
      close();
      i++;
      continue;
    }
    const fence = /`{3}|~{3}/.test(line.text) ? FENCE.exec(line.text)?.[1] : undefined;
    if (fence) {
      close();
      i = fenceEnd(lines, i, fence);
    } else if (open === undefined && INDENTED.test(line.text) && !inList(segments, text, line)) {
      i++;
    } else if (HTML.test(line.text) && open === undefined) {
      i = htmlEnd(lines, i);
    } else if (open && SETEXT.test(line.text)) {
      if (open.kind === 'paragraph') open = { ...open, kind: 'heading' };
      close();
      i++;
    } else if (RULE.test(line.text)) {
      close();
      i++;
    } else if (HEADING.test(line.text)) {
      close();
      segments.push({ kind: 'heading', start: line.start, end: line.end });
      i++;
    } else if (open === undefined && DEFINITION.test(line.text)) {
      i++;
    } else if (line.text.includes('|') && isDelimiter(lines[i + 1])) {
      close();
      i = tableEnd(lines, i, segments);
    } else {
      const kind: BlockKind = ITEM.test(line.text) ? 'item' : QUOTE.test(line.text) ? 'quote' : 'paragraph';
      // A line without a sign of its own goes on with the paragraph before it, a quoted one with its quote.
      if (open && (kind === 'paragraph' || (kind === 'quote' && open.kind === 'quote'))) open.end = line.end;
      else {
        close();
        open = { kind, start: line.start, end: line.end };
      }
      i++;
    }
  }
  close();
  return segments;
}

/** The number of lines that YAML front matter takes at the head of the draft. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (!lines[0] || !/^\ufeff?---[ \t]*$/.test(lines[0].text)) return 0;
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line.text));
  return end < 0 ? 0 : end + 1;
}

function fenceEnd(lines: readonly Line[], opening: number, fence: string): number {
  const closing = new RegExp(`^(?:[ \\t]|>)*${fence[0] === '~' ? '~' : '`'}{${fence.length},}[ \\t]*$`);
  for (let i = opening + 1; i < lines.length; i++) if (closing.test(lines[i]!.text)) return i + 1;
  return lines.length;
}

/** A comment ends at its sign, any other HTML block at the next blank line. */
function htmlEnd(lines: readonly Line[], opening: number): number {
  const isComment = lines[opening]!.text.trimStart().startsWith('<!--');
  for (let i = opening; i < lines.length; i++) {
    const line = lines[i]!.text;
    if (isComment ? line.includes('-->') : i > opening && BLANK.test(line)) return isComment ? i + 1 : i;
  }
  return lines.length;
}

/** An indented line belongs to the list item before it, if nothing else than blank lines stands between. */
function inList(segments: readonly Segment[], text: string, line: Line): boolean {
  const last = segments.at(-1);
  if (!last || !ITEM.test(text.slice(last.start, Math.min(last.end, last.start + LONGEST_SYNTAX_LINE))))
    return false;
  return text.slice(last.end, line.start).trim() === '';
}

function isDelimiter(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.includes('-') &&
    line.text.includes('|') &&
    TABLE_DELIMITER.test(line.text)
  );
}

/** Adds a block for each row but the delimiter, and answers the line after the table. */
function tableEnd(lines: readonly Line[], header: number, segments: Segment[]): number {
  let i = header;
  for (; i < lines.length && lines[i]!.text.includes('|'); i++) {
    if (i !== header + 1) segments.push({ kind: 'item', start: lines[i]!.start, end: lines[i]!.end });
  }
  return i;
}
