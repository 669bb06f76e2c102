import {
  createReviewer,
  rules,
  rulesOfHouse,
  type Review,
  type ReviewConfiguration,
  type Reviewer,
  type ReviewResources,
  type Span,
} from '../core/index.ts';
import { excerptAround, type Excerpt } from './excerpt.ts';
import { sentenceOf } from './sentence-of.ts';

/** A place that a rule finds in a draft, with the sentence around it. */
export interface ImpactPlace extends Span {
  readonly sentence: Excerpt;
}

/** A reviewer of one rule alone, which is on whatever the house says of it. */
export function createImpactReviewer(
  rule: string,
  configuration: ReviewConfiguration,
  resources: ReviewResources,
): Reviewer {
  const others = rulesOfHouse(rules, configuration).map(({ meta }) => [meta.id, 'off'] as const);
  const levels = { ...Object.fromEntries(others), [rule]: 'warning' as const };
  return createReviewer(rules, { ...configuration, levels }, resources);
}

/** The places of a review of one rule. */
export function impactPlaces({
  draft,
  findings,
}: Pick<Review, 'draft' | 'findings'>): readonly ImpactPlace[] {
  return findings.map(({ start, end }) => {
    const place = { start, end };
    return { ...place, sentence: excerptAround(draft.text, sentenceOf(draft, place), place) };
  });
}
