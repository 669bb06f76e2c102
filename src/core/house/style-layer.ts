import type { HouseName } from '../knowledge/index.ts';
import type { Rule, RuleLevel } from '../rule.ts';
import type { SwitchValue } from './switch-choices.ts';
import type { SwitchName } from './switches.ts';

/** A finding that the house does not want to see, as the section `ignore` has it. */
export interface StyleIgnore {
  /** The id of a rule, or `group/*`. */
  readonly rule: string;
  /** The text found; absent where everything that the rule finds is meant. */
  readonly text?: string;
  /** Globs of the drafts; absent where all are meant. */
  readonly files?: readonly string[];
  readonly reason?: string;
  /** The last day on which it holds: `2027-01-01`. */
  readonly until?: string;
  /** Where it stands in its file. */
  readonly path: readonly string[];
  /** The file that says so, and the folder that its globs start from; absent while the file is read by itself. */
  readonly uri?: string;
  readonly folder?: string;
}

export type StyleOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * What one file, or one of its overrides, sets. What is absent it leaves as it is. The switches of `style` stand in
 * `levels` and `options` too, under what the layer says there itself.
 */
export interface StyleLayer {
  readonly style?: Readonly<Partial<Record<SwitchName, SwitchValue>>>;
  /** By rule id or `group/*`, over which an id goes. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  readonly options?: StyleOptions;
  readonly dateline?: string;
  readonly names?: readonly HouseName[];
  readonly words?: readonly string[];
  readonly ignore?: readonly StyleIgnore[];
  readonly rules?: readonly Rule[];
}
