/** A half-open range `[start, end)` of UTF-16 code units, counted from the start of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span, `offset` code units further on. */
export function shift<S extends Span>(span: S, offset: number): S {
  return offset === 0 ? span : { ...span, start: span.start + offset, end: span.end + offset };
}
