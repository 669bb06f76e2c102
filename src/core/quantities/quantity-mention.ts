import type { Span } from '../text/span.ts';

export type QuantityKind = 'number' | 'money' | 'percent';

/** A number that a text gives, with what it counts or measures, in offsets of its block; joined prefixes stand before it. */
export interface QuantityMention extends Span {
  readonly kind: QuantityKind;
  /** The figures or words of its number, scale words included («3 ملايين»); of a range those of its upper end. A dual has none. */
  readonly number?: Span;
  /** Of a percentage the number before the sign: 12.5. Absent where the writing leaves it open («104.637», «3ر1»). */
  readonly value?: number;
  /** The upper end of a range that starts with `value`: «15-35 كم», «بين 10 و20 في المئة». */
  readonly until?: number;
  /** What it counts or measures, as the singular that a dictionary has: «كيلومتر» for «كم», «شخص» for «أشخاص». */
  readonly unit?: string;
  /** The unit as the text has it. */
  readonly writtenUnit?: string;
  /** ISO 4217; absent where the text names no country: «ريال». */
  readonly currency?: string;
}
