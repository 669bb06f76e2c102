import type { Rule } from '../../../src/core/index.ts';
import { rules } from '../../../src/core/index.ts';
import type { DraftDocument } from '../../../src/service/draft-document.ts';
import { createReviewService, type ReviewService } from '../../../src/service/review.ts';

export const uri = 'file:///draft.txt';
export const spaceBeforeMark = 'spacing/space-before-mark';
export const repeatedSpace = 'spacing/repeated-space';

/** A document as an editor opens it. */
export function draft(text: string, changes: Partial<DraftDocument> = {}): DraftDocument {
  return { uri, languageId: 'plaintext', version: 1, text, ...changes };
}

/** A service whose log is kept for looking at. */
export function createTestService(
  own: readonly Rule[] = rules,
): ReviewService & { readonly logged: string[] } {
  const logged: string[] = [];
  const write = (message: string): void => void logged.push(message);
  return { ...createReviewService({ rules: own, log: { info: write, warn: write, error: write } }), logged };
}

/** The rules of the findings of the document, in reading order. */
export function foundRules(service: ReviewService): readonly string[] {
  return service.report(uri)?.findings.map(({ rule }) => rule) ?? [];
}
