import type { Review } from '../core/index.ts';
import { countFindings, type Counts } from '../service/counts.ts';
import type { InputProblem } from './input-problem.ts';

/** A reviewed draft; after `--fix` the review of what the fixes left. */
export interface FileReport {
  /** Relative to the working directory, with forward slashes; for standard input the name it was given. */
  readonly path: string;
  readonly review: Review;
}

/** What a run found, in the order of the command line. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly problems: readonly InputProblem[];
  readonly milliseconds: number;
}

/** How many findings there are of each severity in all files. */
export function countReported({ files }: Report): Counts {
  return countFindings(files.flatMap(({ review }) => review.findings));
}
