import { createReviewer, type DraftFormat, type HouseName } from '../../src/core/index.ts';
import { countFindings } from '../../src/service/counts.ts';
import type { Report } from '../../src/service/report.ts';
import { listedNames } from './listed-names.ts';

export const uri = 'file:///drafts/draft.txt';

const knowledge = listedNames({
  person: ['خليفة حفتر', 'حفتر', 'عباس كامل', 'كامل'],
  place: ['القاهرة', 'طرابلس', 'دمشق'],
  organisation: ['ليبيا أوبزيرفر'],
  titles: { المشير: 'rank' },
});

/** A report on a text in which a few well-known names are found. `names` are those of the house. */
export function namedReport(
  text: string,
  format: DraftFormat = 'plain',
  names: readonly HouseName[] = [],
): Report {
  const review = createReviewer([], { names }, { knowledge }).review(text, format);
  const { findings } = review;
  return { uri, version: 7, revision: 1, review, findings, ignored: [], counts: countFindings(findings) };
}
