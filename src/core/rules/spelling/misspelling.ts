import type { Span } from '../../text/span.ts';

/** Each is a rule of its own, so that a house can turn it off. */
export type MisspellingKind =
  'hamza' | 'ta-marbuta' | 'alif-maqsura' | 'dad-za' | 'missing-space' | 'joined-particle';

/** A misspelt word with what was meant, in offsets of the draft. */
export interface Misspelling extends Span {
  readonly kind: MisspellingKind;
  /** As it stands in the draft. */
  readonly text: string;
  /** What to write instead, the likeliest first; at least one. */
  readonly suggestions: readonly string[];
}
