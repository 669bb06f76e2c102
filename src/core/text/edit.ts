import type { Span } from './span.ts';

/** Replaces `[start, end)` by `text`; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text after `edits`, which must be sorted and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit [${edit.start}, ${edit.end}) overlaps another or leaves the text`);
    }
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Whether two edits touch: applied in one go, the place of the one would depend on the other. */
export function editsTouch(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * The edits on `original` that do what `first` and then, on its result, `second` do.
 * Both lists must be sorted and free of overlaps, and so is the answer.
 */
export function composeEdits(
  original: string,
  first: readonly Edit[],
  second: readonly Edit[],
): readonly Edit[] {
  const middle = applyEdits(original, first);
  const composed: Edit[] = [];
  /** How far `middle` runs ahead of `original` behind the edits of `first` consumed so far. */
  let drift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    // A cluster is a stretch of `middle` in which edits of both lists touch one another: it becomes one edit.
    const lead = first[i];
    const follow = second[j];
    const start = Math.min(lead ? lead.start + drift : Infinity, follow ? follow.start : Infinity);
    const originalStart = start - drift;
    let end = start;
    const follows: Edit[] = [];
    for (;;) {
      const nextLead = first[i];
      const nextFollow = second[j];
      if (nextLead && nextLead.start + drift <= end) {
        end = Math.max(end, nextLead.start + drift + nextLead.text.length);
        drift += nextLead.text.length - (nextLead.end - nextLead.start);
        i++;
      } else if (nextFollow && nextFollow.start <= end) {
        follows.push({ start: nextFollow.start - start, end: nextFollow.end - start, text: nextFollow.text });
        end = Math.max(end, nextFollow.end);
        j++;
      } else break;
    }
    composed.push({
      start: originalStart,
      end: end - drift,
      text: applyEdits(middle.slice(start, end), follows),
    });
  }
  return composed;
}
