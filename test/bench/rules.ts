import { createReviewer, rules } from '../../src/core/index.ts';
import { heading, median, row, timesOf } from './measure.ts';
import { charactersOf, newsText } from './texts.ts';
import { resources } from './knowledge.ts';

const SHOWN = 10;

/** What each rule adds to a review of 200 KB: the dearest first. */
export function benchRules(): void {
  heading(`the ${SHOWN} dearest rules on 200 KB (ms above a review without rules)`);
  const text = newsText(charactersOf(200e3));
  const none = createReviewer([], {}, resources());
  const floor = median(timesOf(() => none.review(text, 'plain'), 9));
  const costs = rules.map((rule) => {
    const reviewer = createReviewer([rule], { levels: { [rule.meta.id]: 'warning' } }, resources());
    return { id: rule.meta.id, cost: median(timesOf(() => reviewer.review(text, 'plain'), 9)) - floor };
  });
  row('without rules', { time: floor });
  for (const { id, cost } of costs.toSorted((a, b) => b.cost - a.cost).slice(0, SHOWN)) row(id, { cost });
}
