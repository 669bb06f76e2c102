/** Bounded, so that a stray «<» costs no scan to the end of the text. */
const TAG = /<(\/?)([a-z][a-z0-9]{0,10})(?:[\s/][^<>]{0,500})?>/iy;
const COMMENT = /<!--[^<>]{0,500}-->/y;
const INLINE = new Set('a abbr b big em font i mark s small span strong sub sup u'.split(' '));
const BLOCK = new Set(
  'article blockquote body br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html iframe img li ol p pre section table tbody td th thead tr ul video'.split(
    ' ',
  ),
);

/** An HTML tag that stands in a text: where it ends, and what a reader sees in its place. */
export interface HtmlTag {
  readonly end: number;
  /** A space where the tag parts two words, else nothing. */
  readonly character: '' | ' ';
}

/** The tag or comment that starts at `start`, or `undefined` where there is none that HTML knows. */
export function tagAt(text: string, start: number): HtmlTag | undefined {
  COMMENT.lastIndex = start;
  const comment = COMMENT.exec(text);
  if (comment) return { end: start + comment[0].length, character: '' };
  TAG.lastIndex = start;
  const tag = TAG.exec(text);
  const name = tag?.[2]?.toLowerCase();
  if (!tag || name === undefined) return undefined;
  const end = start + tag[0].length;
  if (INLINE.has(name)) return { end, character: '' };
  if (!BLOCK.has(name)) return undefined;
  const isApart = /^$|[\s<>]/.test(text.charAt(start - 1)) || /^$|[\s<>]/.test(text.charAt(end));
  return { end, character: isApart ? '' : ' ' };
}
