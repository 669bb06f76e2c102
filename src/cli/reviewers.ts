import type { ReviewConfiguration, Reviewer } from '../core/index.ts';
import type { InputProblem } from './input-problem.ts';
import type { ConfigurationOf } from './load-configuration.ts';

/** The reviewer of a draft, by its absolute path, or all that is wrong with its style; the same answer for all drafts of a style. */
export type ReviewerOf = (draft: string) => Promise<Reviewer | readonly InputProblem[]>;

/** Makes one reviewer for each configuration. */
export function createReviewers(
  configurationOf: ConfigurationOf,
  create: (configuration: ReviewConfiguration) => Reviewer,
): ReviewerOf {
  const reviewers = new WeakMap<ReviewConfiguration, Reviewer>();
  return async (draft) => {
    const configuration = await configurationOf(draft);
    if (isProblems(configuration)) return configuration;
    let reviewer = reviewers.get(configuration);
    if (!reviewer) reviewers.set(configuration, (reviewer = create(configuration)));
    return reviewer;
  };
}

function isProblems(
  answer: ReviewConfiguration | readonly InputProblem[],
): answer is readonly InputProblem[] {
  return Array.isArray(answer);
}
