import type { BlockKind, DraftFormat } from './block.ts';
import { segmentMarkdown } from './segment-markdown.ts';
import type { Span } from './span.ts';

/** A paragraph's place in the draft, in offsets of the draft. */
export interface Segment extends Span {
  readonly kind: BlockKind;
}

/** Cuts a draft into its paragraphs, in order; what lies between them is no prose. Linear in the text. */
export function segment(text: string, format: DraftFormat): readonly Segment[] {
  return format === 'markdown' ? segmentMarkdown(text) : segmentPlain(text);
}

/** In plain text each line is a paragraph, as newsrooms write them; empty lines are none. */
function segmentPlain(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  forEachLine(text, (start, end) => {
    if (end > start) segments.push({ kind: 'paragraph', start, end });
  });
  return segments;
}

/** Calls `visit` with the start and end of each line, its terminator (LF, CR LF or CR) left out. */
export function forEachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) continue;
    visit(start, i);
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    start = i + 1;
  }
}
