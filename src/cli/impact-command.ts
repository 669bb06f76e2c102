import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules, type Language } from '../core/index.ts';
import { createImpactReviewer, impactPlaces } from '../service/rule-impact.ts';
import { ExitCode } from './exit-code.ts';
import { impactJson } from './formats/impact-json.ts';
import { impactText } from './formats/impact-text.ts';
import type { Host } from './host.ts';
import { loadHouses } from './load-houses.ts';
import { loadResources } from './load-resources.ts';
import type { ImpactOptions } from './options.ts';
import { printProblems } from './print-problems.ts';
import { printSkipped } from './print-skipped.ts';
import { reviewDrafts } from './review-drafts.ts';
import { createReviewers } from './reviewers.ts';
import { rulesAtHand } from './rules-at-hand.ts';
import { unknownRule } from './unknown-rule.ts';
import { UsageError } from './usage-error.ts';

/** `mudaqqiq impact`: what one rule finds in drafts, though it be off. Throws a `UsageError` where there is no such rule. */
export async function impactCommand(
  options: ImpactOptions,
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const { rule, style, noStyle } = options;
  const chosen = style && pathToFileURL(resolve(host.workingDirectory, style)).href;
  const message = unknownRule(rule, noStyle ? rules : await rulesAtHand(host, chosen));
  if (message) throw new UsageError(message);
  const houseOf = await loadHouses(options, host, language);
  if (!houseOf) return ExitCode.unusable;
  const resources = await loadResources(host, language);
  const reviewerOf = createReviewers(houseOf, (configuration) =>
    createImpactReviewer(rule, configuration, resources),
  );
  const { report, skipped } = await reviewDrafts(options, reviewerOf, host, language);
  printProblems(report.problems, host, language);
  const drafts = report.files.map(({ path, review }) => ({
    path,
    lines: review.draft.lines,
    places: impactPlaces(review),
  }));
  host.standardOutput.write(
    options.format === 'json'
      ? impactJson(rule, drafts)
      : impactText(drafts, { language, ...host.standardOutput }),
  );
  printSkipped(skipped, host, language);
  return report.problems.length > 0 ? ExitCode.unusable : ExitCode.clean;
}
