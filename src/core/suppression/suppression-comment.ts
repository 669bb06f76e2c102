import type { Localized } from '../localized.ts';
import type { Span } from '../text/span.ts';

/**
 * - `disable`: from here to the comment that enables the same again, or to the end;
 * - `enable`: ends such a stretch;
 * - `disable-line`: the line that the comment stands in;
 * - `disable-next-line`: the next line that is not empty.
 */
export type SuppressionAction = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** What cannot be understood in a comment, in offsets of the draft. */
export interface CommentFault extends Span {
  readonly message: Localized;
}

/**
 * A comment in a Markdown draft that speaks to the reviewer, in offsets of the draft:
 * `<!-- mudaqqiq-disable-next-line spacing/repeated-space until 2027-01-31 -- بيت شعر -->`.
 */
export interface SuppressionComment extends Span {
  /** Absent where the word behind «mudaqqiq-» is none of the actions. */
  readonly action?: SuppressionAction;
  /** Rule ids and `group/*`; none where every rule is meant. */
  readonly rules: readonly NamedRule[];
  /** The last day on which it holds, in days since 1970-01-01. */
  readonly until?: number;
  readonly faults: readonly CommentFault[];
}

/** A rule as a comment names it. */
export interface NamedRule extends Span {
  readonly id: string;
}
