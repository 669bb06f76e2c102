import type { NameKind } from '../knowledge/index.ts';

/** Tag 0 is no name; each kind has a tag for the first word of a name (odd) and one for its further words (even). */
const KINDS: readonly NameKind[] = ['person', 'place', 'organisation'];

export const OUTSIDE = 0;
export const TAG_COUNT = 1 + 2 * KINDS.length;
/** Room for one word's scores in a table, so that rows begin at multiples of eight. */
export const TAG_STRIDE = 8;

/** Whether the tag is that of a name's first word. */
export function isFirst(tag: number): boolean {
  return (tag & 1) === 1;
}

/** Whether the tag may stand behind the other one; a further word of a name stands behind a word of the same kind. */
export function mayFollow(before: number, tag: number): boolean {
  return tag === OUTSIDE || isFirst(tag) || before === tag || before === tag - 1;
}

/** The kind of name that a tag other than `OUTSIDE` belongs to. */
export function kindOfTag(tag: number): NameKind {
  return KINDS[(tag - 1) >> 1]!;
}

/** The tag of the first word of a name of that kind. */
export function firstTag(kind: NameKind): number {
  return 1 + 2 * KINDS.indexOf(kind);
}
