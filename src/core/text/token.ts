import type { Span } from './span.ts';

/**
 * - `word`: letters of the Arabic script with their tashkeel and tatweel («الكتابُ», «هـ»);
 * - `latin`: a word of any other script;
 * - `acronym`: letter names («بي بي سي», «إتش.دي») or dotted initials («د.ب.أ»);
 * - `number`: digits of one family with their inner marks («3.5», «2،8», «1,234», «3ر1»);
 * - `space`: a run of horizontal white space of any kind;
 * - `break`: a line end inside a paragraph (Markdown only);
 * - `mark`: one punctuation mark or symbol, or a run of two or more full stops;
 * - `address`: a URL, e-mail, handle or domain («العربية.نت»);
 * - `hashtag`: «#الجيش_اليمني»;
 * - `masked`: markup that is not prose (code, link targets, emphasis signs);
 * - `invisible`: format characters that take no room (U+200B, U+200E …);
 * - `other`: everything else, emoji and control characters among it.
 */
export type TokenKind =
  | 'word'
  | 'latin'
  | 'acronym'
  | 'number'
  | 'space'
  | 'break'
  | 'mark'
  | 'address'
  | 'hashtag'
  | 'masked'
  | 'invisible'
  | 'other';

/** A piece of a block, in offsets of the block. The tokens of a block tile its text. */
export interface Token extends Span {
  readonly kind: TokenKind;
}
