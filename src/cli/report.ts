import type { Review, Severity } from '../core/index.ts';
import type { InputProblem } from './input-problem.ts';
import { severities } from './severity.ts';

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

/** How many findings there are of each severity. */
export function countFindings(report: Report): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { review } of report.files) for (const { severity } of review.findings) counts[severity]++;
  return counts;
}
