import { applyEdits, type Edit } from '../core/index.ts';

/** Whole lines that give way to others; lines are with their line feeds, and `line` counts from 0. */
export interface LineChange {
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines of a text as diff counts them: each ends behind its line feed. */
export function splitLines(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** What `edits`, sorted and apart from one another, do to the lines of `text`, in their order. */
export function lineChanges(text: string, edits: readonly Edit[]): LineChange[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0 && i + 1 < text.length; i = text.indexOf('\n', i + 1))
    starts.push(i + 1);

  const changes: LineChange[] = [];
  let line = 0;
  for (let i = 0; i < edits.length;) {
    while (line + 1 < starts.length && starts[line + 1]! <= edits[i]!.start) line++;
    let next = line + 1;
    const own: Edit[] = [];
    // All the edits that touch one of these lines; an edit that ends at a line's start may join it to the line before.
    for (; i < edits.length && (own.length === 0 || edits[i]!.start < (starts[next] ?? Infinity)); i++) {
      own.push(edits[i]!);
      while (next < starts.length && starts[next]! <= edits[i]!.end) next++;
    }
    const from = starts[line]!;
    const to = starts[next] ?? text.length;
    const old = text.slice(from, to);
    const local = own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    const change = trimmed({ line, removed: splitLines(old), added: splitLines(applyEdits(old, local)) });
    if (change.removed.length + change.added.length > 0) changes.push(change);
  }
  return changes;
}

/** The change without the lines at its ends that stay as they are. */
function trimmed({ line, removed, added }: LineChange): LineChange {
  const shorter = Math.min(removed.length, added.length);
  let head = 0;
  while (head < shorter && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  return {
    line: line + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}
