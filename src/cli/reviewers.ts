import type { ReviewConfiguration, Reviewer } from '../core/index.ts';
import type { Hiding } from '../service/hidden-findings.ts';
import type { InputProblem } from './input-problem.ts';
import type { HouseOf } from './load-configuration.ts';

/** Who reviews a draft, and what is not to be told of it. */
export interface DraftReviewer {
  readonly reviewer: Reviewer;
  readonly hiding: Hiding;
}

/** Who reviews a draft, by its absolute path, or all that is wrong with its style and its baseline. */
export type ReviewerOf = (
  draft: string,
) => Promise<DraftReviewer | { readonly problems: readonly InputProblem[] }>;

/** Makes one reviewer for each configuration. */
export function createReviewers(
  houseOf: HouseOf,
  create: (configuration: ReviewConfiguration) => Reviewer,
): ReviewerOf {
  const reviewers = new WeakMap<ReviewConfiguration, Reviewer>();
  return async (draft) => {
    const house = await houseOf(draft);
    if (!('configuration' in house)) return { problems: house };
    const { configuration, hiding } = house;
    let reviewer = reviewers.get(configuration);
    if (!reviewer) reviewers.set(configuration, (reviewer = create(configuration)));
    return { reviewer, hiding };
  };
}
