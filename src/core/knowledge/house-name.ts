/** A name as the house writes it. */
export interface HouseName {
  /** The form that the house writes. */
  readonly name: string;
  readonly kind?: 'person' | 'organisation' | 'place';
  /** Other forms that may stand. */
  readonly accept?: readonly string[];
  /** Forms that must not stand: each is reported and mended to `name`. */
  readonly forbid?: readonly string[];
  readonly latin?: string;
  readonly note?: string;
}
