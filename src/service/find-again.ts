import { ignoreKey, type IgnoreKey, type ReportedFinding, type Span } from '../core/index.ts';
import type { Report } from './report.ts';

/** Names a finding of one version of a draft, so that a later version can tell whether it still stands there. */
export interface FindingReference extends Span {
  readonly version: number;
  readonly key: IgnoreKey;
}

export function referTo(report: Report, finding: ReportedFinding): FindingReference {
  return {
    version: report.version,
    start: finding.start,
    end: finding.end,
    key: ignoreKey(report.review.draft, finding),
  };
}

/**
 * Whether the reference, perhaps made of an earlier version, names this finding of the report. In another version the
 * same rule must find the same text between the same words at the same place: a blank like any other that has slid
 * under the old offsets is not what the editor was shown.
 */
export function refersTo(reference: FindingReference, report: Report, finding: ReportedFinding): boolean {
  const { key } = reference;
  if (finding.rule !== key.rule || finding.start !== reference.start || finding.end !== reference.end)
    return false;
  if (reference.version === report.version) return true;
  const current = ignoreKey(report.review.draft, finding);
  return current.text === key.text && current.before === key.before && current.after === key.after;
}

/** The finding of the current report that the reference names, or undefined where the text has moved on. */
export function findAgain(report: Report, reference: FindingReference): ReportedFinding | undefined {
  return report.findings.find((finding) => refersTo(reference, report, finding));
}
