import type { Localized } from '../core/index.ts';

/** Something named on the command line that could not be reviewed or written: the run ends with 2. */
export interface InputProblem {
  /** As the user knows it: the path relative to the working directory, or what was typed. */
  readonly path: string;
  readonly message: Localized;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}
