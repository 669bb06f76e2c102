import type { Span } from '../text/span.ts';

export type NameKind = 'person' | 'organisation' | 'place';

/** A name that the tagger found, in offsets of its block; joined prefixes are trimmed off the span. */
export interface NameMention extends Span {
  readonly kind: NameKind;
  /** The name as it would stand alone, with single blanks: «للقاهرة» has the span of «لقاهرة» and the name «القاهرة». */
  readonly name: string;
  /** What stands joined before the span: «و», «ب», «ل», «ول» …; empty where nothing does. */
  readonly prefix: string;
}
