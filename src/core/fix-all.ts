import type { ReportedFinding, Review, Reviewer } from './engine.ts';
import type { Finding, Fix } from './rule.ts';
import type { DraftFormat } from './text/block.ts';
import { applyEdits, composeEdits, editsTouch, type Edit } from './text/edit.ts';

/** More rounds than any text needs: each settles all but the fixes that touch another one. */
const MOST_ROUNDS = 50;

export interface FixAllResult {
  readonly text: string;
  /** What to do to the original text to get `text`; sorted, without overlaps. */
  readonly edits: readonly Edit[];
  /** How many fixes were applied. */
  readonly fixed: number;
  /** The review of `text`. */
  readonly review: Review;
}

/** The first fix of a finding that may be applied unseen. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes?.find((fix) => fix.safe);
}

/**
 * Applies safe fixes until none is left, those that touch one another in turn, each on the text that the one before
 * it made. `accept` says which findings to fix; without it all of them.
 */
export function fixAll(
  reviewer: Reviewer,
  text: string,
  format: DraftFormat,
  accept: (finding: ReportedFinding, review: Review) => boolean = () => true,
): FixAllResult {
  let current = text;
  let edits: readonly Edit[] = [];
  let fixed = 0;
  let review = reviewer.review(text, format);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = disjointEdits(review.findings.filter((finding) => accept(finding, review)));
    if (step.count === 0) break;
    edits = edits.length === 0 ? step.edits : composeEdits(text, edits, step.edits);
    current = applyEdits(current, step.edits);
    fixed += step.count;
    review = reviewer.review(current, format, review);
  }
  return { text: current, edits, fixed, review };
}

/** The edits of as many safe fixes as go together, the earlier finding first. */
function disjointEdits(findings: readonly ReportedFinding[]): { edits: readonly Edit[]; count: number } {
  const edits: Edit[] = [];
  let count = 0;
  let reach = -1;
  for (const finding of findings) {
    const fix = safeFix(finding);
    if (!fix || fix.edits.length === 0) continue;
    const own = fix.edits.toSorted((a, b) => a.start - b.start);
    // Findings come in reading order, so most fixes lie wholly behind what was taken; the rest are compared one by one.
    if (own[0]!.start <= reach && own.some((edit) => edits.some((taken) => editsTouch(edit, taken))))
      continue;
    for (const edit of own) edits.push(edit);
    count++;
    reach = Math.max(reach, own.at(-1)!.end);
  }
  return { edits: edits.sort((a, b) => a.start - b.start), count };
}
