import assert from 'node:assert/strict';
import { applyEdits, createReviewer } from '../../src/core/index.ts';
import { compileRule } from '../../src/core/rule-kinds/index.ts';
import type { Finding, Rule } from '../../src/core/rule.ts';

/** A declared rule that must be right, on whatever its severity. */
export function declared(entry: object): Rule {
  const { rule, problems } = compileRule({ id: 'desk/rule', ...entry });
  assert.deepEqual(problems, []);
  return rule!;
}

/** What a declared rule finds in a text. */
export function findings(entry: object, text: string): readonly Finding[] {
  const rule = declared(entry);
  const review = createReviewer([], { rules: [rule] }).review(text, 'plain');
  assert.deepEqual(review.failures, []);
  return review.findings;
}

/** The text with each place that the rule finds in brackets. */
export function marked(entry: object, text: string): string {
  const marks = findings(entry, text).flatMap(({ start, end }) => [
    { start, end: start, text: '[' },
    { start: end, end, text: ']' },
  ]);
  return applyEdits(
    text,
    marks.toSorted((a, b) => a.start - b.start),
  );
}

/** The text after the first fix of each finding. */
export function fixed(entry: object, text: string): string {
  const edits = findings(entry, text).flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start),
  );
}
