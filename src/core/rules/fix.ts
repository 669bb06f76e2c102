import type { Localized } from '../localized.ts';
import type { Fix } from '../rule.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** A fix that may be applied unseen. */
export function safeFixOf(title: Localized, ...edits: readonly Edit[]): Fix {
  return { title, safe: true, edits };
}

/** A fix that the editor chooses. */
export function choiceOf(title: Localized, ...edits: readonly Edit[]): Fix {
  return { title, safe: false, edits };
}

/** Replaces the span by `text`. */
export function replace(span: Span, text: string): Edit {
  return { start: span.start, end: span.end, text };
}

/** Deletes the span. */
export function remove(span: Span): Edit {
  return { start: span.start, end: span.end, text: '' };
}

/** Inserts `text` at an offset. */
export function insert(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}
