import type { ReportedFinding } from '../core/index.ts';
import type { FindingParams } from './protocol.ts';

/**
 * The finding at an offset, or the nearest behind or before it; past the last the search goes on from the first.
 * A cursor just behind a finding counts as on it, because that is where typing leaves it.
 */
export function findingNear(
  findings: readonly ReportedFinding[],
  offset: number,
  which: FindingParams['which'],
): ReportedFinding | undefined {
  switch (which) {
    case 'here':
      return (
        findings.find(({ start, end }) => start <= offset && offset < end) ??
        findings.find(({ end }) => end === offset)
      );
    case 'next':
      return findings.find(({ start }) => start > offset) ?? findings[0];
    case 'previous':
      return findings.findLast(({ start }) => start < offset) ?? findings.at(-1);
  }
}
