import type { ReportedFinding, Review } from '../core/index.ts';
import type { Counts } from './counts.ts';

/** What is said of one version of a document. */
export interface Report {
  readonly uri: string;
  readonly version: number;
  /** Differs between any two reports of the service that may differ in content. */
  readonly revision: number;
  readonly review: Review;
  /** The findings of the review without the ignored ones, in reading order. */
  readonly findings: readonly ReportedFinding[];
  /** What the person, the house or a comment in the draft does not want to see. */
  readonly ignored: readonly ReportedFinding[];
  /** Of `findings`. */
  readonly counts: Counts;
}
