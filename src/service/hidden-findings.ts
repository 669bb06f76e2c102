import {
  findKnown,
  isIgnored,
  isIgnoredByHouse,
  type Ignore,
  type KnownFindings,
  type ReportedFinding,
  type Review,
  type StyleIgnore,
} from '../core/index.ts';

/** What nobody wants to hear of a draft. */
export interface Hiding {
  /** What the person ignores. */
  readonly ignores?: readonly Ignore[];
  /** What the house ignores. */
  readonly houseIgnores?: readonly StyleIgnore[];
  /** What stands in the baseline. */
  readonly known?: KnownFindings;
  /** Such as `2024-11-22`: the house's ignores may have ended. */
  readonly today?: string;
}

/** Whether a finding of a review is hidden; of each review all are judged at once. */
export function createHiddenTest(hiding: Hiding): (finding: ReportedFinding, review: Review) => boolean {
  const judged = new WeakMap<Review, ReadonlySet<ReportedFinding>>();
  return (finding, review) => {
    let hidden = judged.get(review);
    if (!hidden) judged.set(review, (hidden = hiddenFindings(review, hiding)));
    return hidden.has(finding);
  };
}

/** The findings of a review that are not to be told, nor mended unseen. */
function hiddenFindings(
  { draft, findings }: Review,
  { ignores = [], houseIgnores = [], known, today }: Hiding,
): ReadonlySet<ReportedFinding> {
  const ignored = findings.filter(
    (finding) => isIgnored(ignores, draft, finding) || isIgnoredByHouse(houseIgnores, draft, finding, today),
  );
  if (!known) return new Set(ignored);
  const hidden = new Set(ignored);
  const others = findings.filter((finding) => !hidden.has(finding));
  return new Set([...ignored, ...findKnown(known, draft.text, others)]);
}

/** The review as it is told: what is hidden stands with what comments suppress. */
export function withoutHidden(review: Review, hiding: Hiding): Review {
  const hidden = hiddenFindings(review, hiding);
  if (hidden.size === 0) return review;
  return {
    ...review,
    findings: review.findings.filter((finding) => !hidden.has(finding)),
    suppressed: [...review.suppressed, ...hidden],
  };
}
