import type { Fix } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';

/** Takes a comment out of a draft, with its line where nothing else stands in it. */
export function removeComment({ text, lines }: Draft, { start, end }: Span): Fix {
  const { line } = lines.positionAt(start);
  const lineStart = lines.offsetAt({ line, character: 0 });
  const lineEnd = lines.offsetAt({ line: lines.positionAt(end).line + 1, character: 0 });
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  // Of the blanks on both sides one is enough.
  const blank = text[end] === ' ' && (start === lineStart || text[start - 1] === ' ') ? 1 : 0;
  const edit = isAlone ? { start: lineStart, end: lineEnd, text: '' } : { start, end: end + blank, text: '' };
  return { title: { ar: 'احذف التعليق', en: 'Remove the comment' }, safe: false, edits: [edit] };
}
