/** Marks of direction, joiners and the like. */
export const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');

/**
 * The text with single blanks for its white space and without invisible characters, lest those of a draft lay out
 * a list, or those of a web page get into a draft.
 */
export function singleLine(text: string): string {
  return text.replace(EVERY_INVISIBLE, '').replace(/\s+/g, ' ');
}
