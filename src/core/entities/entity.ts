import type { Span } from '../text/span.ts';

export type EntityKind =
  'person' | 'organisation' | 'place' | 'date' | 'time' | 'number' | 'money' | 'percent';

/** A place where a draft speaks of an entity, in offsets of the draft; joined prefixes («و», «لل») stand before it. */
export interface EntityMention extends Span {
  /** What the draft has there: for «للقاهرة» it is «لقاهرة», the `l` of the article. */
  readonly text: string;
  /** The name as it would stand alone, without prefixes and with single blanks: «القاهرة». */
  readonly name: string;
  /** What stands joined before the span: «و», «ب», «ل», «ول» …; empty where nothing does. */
  readonly prefix: string;
  /** The title beside the name, as it would stand alone: «رئيس المخابرات العامة المصرية», «الوزير» of «للوزير». */
  readonly title?: string;
  readonly titleSpan?: Span;
  /** Whether it stands within quotation marks that hold more than the name: a direct quotation. */
  readonly isQuoted: boolean;
}

/** One thing that a draft names, with every place where it does. */
export interface Entity {
  /** `kind:name`; stays the same while the draft is edited elsewhere. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name: «خليفة حفتر» of «خليفة حفتر» and «حفتر». */
  readonly name: string;
  readonly count: number;
  /** How it is written, without prefixes, the most frequent form first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** Every title that the draft gives it, in the order of the text. */
  readonly titles?: readonly string[];
  /** The name in Latin letters that stands in brackets behind it: «ميتا (Meta)». */
  readonly latin?: string;
  /** Whether the draft spells one name in more than one way, short forms aside. */
  readonly hasVariants?: boolean;
  /** ISO for Gregorian dates and times, year-month-day for Hijri ones; a number for quantities, «15/35» for their ranges. */
  readonly value?: string | number;
  /** Of a quantity, as a dictionary has it: «كيلومتر» for «كم», «مليون دولار» gives «دولار». */
  readonly unit?: string;
  /** Of money, ISO 4217; absent where the draft names no country: «ريال». */
  readonly currency?: string;
  readonly calendar?: 'gregorian' | 'hijri';
  readonly mentions: readonly EntityMention[];
}
