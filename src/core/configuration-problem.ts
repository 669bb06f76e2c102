import type { Localized } from './localized.ts';

/** A part of a configuration that was left out of account, and why. */
export interface ConfigurationProblem {
  /** Where it stands, such as `['severity', 'spacing/trailing-space']`. */
  readonly path: readonly string[];
  readonly message: Localized;
  /** Whether the last key of the path is what is wrong, not its value. */
  readonly isUnknownKey?: boolean;
}
