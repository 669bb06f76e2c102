import { FILE_HEADERS_ONLY, formatPatch, OMIT_HEADERS, type StructuredPatchHunk } from 'diff';
import { lineChanges, splitLines, type LineChange } from './line-changes.ts';
import type { Edit } from '../core/index.ts';

/** Unchanged lines that are shown around a change. */
const CONTEXT = 3;

/** What ends a file name in the header of a diff, or means something in it. */
const NEEDS_QUOTES = /[\p{Cc}"\\]/u;

/**
 * A unified diff of what `edits`, sorted and apart from one another, do to `text`; empty where they do nothing. It is
 * made of the edits themselves: to look for the differences anew takes time that grows with the square of the changes.
 */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = splitLines(text);
  const hunks: StructuredPatchHunk[] = [];
  let drift = 0;
  for (const changes of neighbours(lineChanges(text, edits))) {
    const hunk = hunkOf(lines, changes, drift);
    hunks.push(hunk);
    drift += hunk.newLines - hunk.oldLines;
  }
  if (hunks.length === 0) return '';
  const patch = { oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: '', newHeader: '', hunks };
  // Names in Arabic stay readable: the package would write each of their bytes as a number.
  if (NEEDS_QUOTES.test(path)) return formatPatch(patch, FILE_HEADERS_ONLY);
  const end = path.includes(' ') ? '\t' : '';
  return `--- a/${path}${end}\n+++ b/${path}${end}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

/** The changes parted where the unchanged lines between them are more than two contexts. */
function neighbours(changes: readonly LineChange[]): LineChange[][] {
  const groups: LineChange[][] = [];
  let reach = -Infinity;
  for (const change of changes) {
    if (change.line - reach > 2 * CONTEXT) groups.push([change]);
    else groups.at(-1)!.push(change);
    reach = change.line + change.removed.length;
  }
  return groups;
}

function hunkOf(
  lines: readonly string[],
  changes: readonly LineChange[],
  drift: number,
): StructuredPatchHunk {
  const start = Math.max(0, changes[0]!.line - CONTEXT);
  const body: string[] = [];
  let at = start;
  let growth = 0;
  for (const { line, removed, added } of changes) {
    body.push(...lines.slice(at, line).map((same) => ` ${same}`));
    body.push(...removed.map((old) => `-${old}`), ...added.map((fresh) => `+${fresh}`));
    at = line + removed.length;
    growth += added.length - removed.length;
  }
  const end = Math.min(lines.length, at + CONTEXT);
  body.push(...lines.slice(at, end).map((same) => ` ${same}`));
  return {
    oldStart: start + 1,
    oldLines: end - start,
    newStart: start + drift + 1,
    newLines: end - start + growth,
    lines: body.flatMap(withoutLineFeed),
  };
}

/** The notation that diff has for a last line without a line end. */
function withoutLineFeed(line: string): string[] {
  return line.endsWith('\n') ? [line.slice(0, -1)] : [line, '\\ No newline at end of file'];
}
