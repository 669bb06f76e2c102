import type { NameKind } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';

/** A part of names («حفتر», «عبد الله», «أوبزيرفر») in one spelling, with every place, in offsets of the draft. */
export interface Spelling {
  /** Without prefixes and with single blanks. */
  readonly text: string;
  readonly places: readonly SpellingPlace[];
}

export interface SpellingPlace extends Span {
  /** What stands joined before the span: «و», «ل» …; empty where nothing does. */
  readonly prefix: string;
}

/** The spellings of one part of a name in one draft: at least two, the most frequent first, then the first in the text. */
export interface VariantGroup {
  readonly kind: NameKind;
  /** `certain`: equal but for orthography; `likely`: the model says so. */
  readonly certainty: 'certain' | 'likely';
  readonly spellings: readonly Spelling[];
}

/** The names that the draft spells in more than one way. */
export function findVariants(_draft: Draft): readonly VariantGroup[] {
  return [];
}
