import type { NameKind } from '../knowledge/index.ts';
import { tagNames } from '../tagger/index.ts';
import { rememberDrafts } from '../text/remember-drafts.ts';
import type { Span } from '../text/span.ts';
import { clusterSpellings } from './cluster-spellings.ts';
import { collectSpellings } from './collect-spellings.ts';
import { joinUntagged } from './join-untagged.ts';

/** A part of names («حفتر», «عبد الله», «أوبزيرفر») in one spelling, with every place, in offsets of the draft. */
export interface Spelling {
  /** Without prefixes, tashkeel and tatweel, with single blanks. */
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
  /** `certain`: equal but for orthography; `likely`: the model says so of one of them at least. */
  readonly certainty: 'certain' | 'likely';
  readonly spellings: readonly Spelling[];
}

/** The names that the draft spells in more than one way, in the order of the text. */
export const findVariants = rememberDrafts((draft): readonly VariantGroup[] => {
  const mentions = tagNames(draft);
  const spellings = joinUntagged(draft, mentions, collectSpellings(draft, mentions));
  return clusterSpellings(draft, spellings);
});
