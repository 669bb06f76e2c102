import type { ReportedFinding } from './engine.ts';
import type { Draft } from './text/draft.ts';

/**
 * What is ignored, without a position: the rule, the text found and the words beside it. It holds when the draft is
 * edited elsewhere and ends when the place itself changes.
 */
export interface IgnoreKey {
  readonly rule: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** One place, with the rule alone every place of the draft, or with a subject all that is said of one entity. */
export type Ignore = IgnoreKey | { readonly rule: string } | { readonly subject: string };

/** How far a neighbouring word is looked for, in UTF-16 code units. */
const REACH = 40;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

export function ignoreKey(draft: Draft, finding: ReportedFinding): IgnoreKey {
  const { text } = draft;
  const before = text.slice(Math.max(0, finding.start - REACH), finding.start);
  const after = text.slice(finding.end, finding.end + REACH);
  return {
    rule: finding.rule,
    text: text.slice(finding.start, finding.end),
    // Words only: a mark or a blank mended next door must not end the ignore.
    before: before.match(WORDS)?.at(-1) ?? '',
    after: after.match(WORDS)?.[0] ?? '',
  };
}

export function isIgnored(ignores: readonly Ignore[], draft: Draft, finding: ReportedFinding): boolean {
  const { subject } = finding;
  if (subject !== undefined && ignores.some((ignore) => 'subject' in ignore && ignore.subject === subject))
    return true;
  const ofRule = ignores.filter((ignore) => 'rule' in ignore && ignore.rule === finding.rule);
  if (ofRule.length === 0) return false;
  const key = ignoreKey(draft, finding);
  return ofRule.some(
    (ignore) =>
      !('text' in ignore) ||
      (ignore.text === key.text && ignore.before === key.before && ignore.after === key.after),
  );
}
