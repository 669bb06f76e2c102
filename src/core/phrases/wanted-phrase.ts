import { bare } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** A phrase that a rule waits for. It is found behind joined prefixes, with or without tashkeel and tatweel. */
export interface WantedPhrase {
  readonly text: string;
  /** The letters of the text that stay when its last word takes other endings: «مهم» of «مهمة»; absent for all of them. */
  readonly stem?: string;
  /** What may follow the stem, the ending of the text included; absent where nothing but the text is wanted. */
  readonly endings?: ReadonlySet<string>;
  /** Whether it only protects: no other phrase of its rule is found inside it. */
  readonly protects?: boolean;
}

/** A wanted phrase at a place; what is joined before it is trimmed off the span. */
export interface WantedMatch extends Span {
  /** The index of the phrase in its rule's list. */
  readonly phrase: number;
  /** The letters joined before it: «و», «وال», «لل» …; empty where nothing is. */
  readonly prefix: string;
  /** The letters behind the stem; empty where nothing is. */
  readonly ending: string;
  /** The words as they would stand alone, without tashkeel and tatweel, with single blanks. */
  readonly written: string;
}

/** The form in which phrases are compared: without tashkeel and tatweel, with single blanks. */
export function normalisePhrase(text: string): string {
  return bare(text).replace(/\s+/g, ' ').trim();
}
