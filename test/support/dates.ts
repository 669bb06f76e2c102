import { createReviewer, type ReportedFinding, type ReviewConfiguration } from '../../src/core/index.ts';
import { dateRules } from '../../src/core/rules/dates/index.ts';

/** What the rules of dates say of a text, each finding under its own severity. */
export function reviewDates(
  text: string,
  configuration: ReviewConfiguration = {},
): readonly ReportedFinding[] {
  const { findings, failures } = createReviewer(dateRules, configuration).review(text, 'plain');
  if (failures.length > 0) throw failures[0]!.error;
  return findings;
}
