import type { Edit, Span } from '../core/index.ts';

/**
 * The edits that leave every ignored place alone. An ignore names the words beside its place, and a fix next door
 * may change them, so that a later round of fix-all no longer knows the place: this is the guard behind it.
 */
export function spareIgnored(edits: readonly Edit[], ignored: readonly Span[]): readonly Edit[] {
  if (ignored.length === 0) return edits;
  return edits.filter((edit) => !ignored.some((place) => edit.start < place.end && place.start < edit.end));
}
