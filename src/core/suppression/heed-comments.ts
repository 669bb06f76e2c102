import { groupOf } from '../rule-group.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import { readComments } from './read-comments.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/** A comment with what became of it. */
export interface HeededComment {
  readonly comment: SuppressionComment;
  /** Whether its day is past, so that it did nothing. */
  readonly isExpired: boolean;
  /** Whether it kept a finding from being reported, or ended a stretch in which findings are kept. */
  readonly isUsed: boolean;
}

/** A finding, as far as comments look at it. */
interface Suppressible extends Span {
  readonly rule: string;
}

/** Findings parted by what the comments of their draft say of them. */
export interface Heeded<Finding> {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly comments: readonly HeededComment[];
}

/** A part of the draft in which a comment keeps findings from being reported. */
interface Region extends Span {
  readonly comment: SuppressionComment;
}

/**
 * Parts findings, which are in reading order, by the comments of their draft. `today` is in days since 1970-01-01; without
 * it no comment ends. A finding belongs to the line or stretch that it begins in.
 */
export function heedComments<Finding extends Suppressible>(
  draft: Draft,
  findings: readonly Finding[],
  today: number | undefined,
): Heeded<Finding> {
  const comments = readComments(draft);
  if (comments.length === 0) return { findings, suppressed: [], comments: [] };
  const isExpired = ({ until }: SuppressionComment) =>
    until !== undefined && today !== undefined && until < today;
  const used = new Set<SuppressionComment>();
  const regions = regionsOf(
    draft,
    comments.filter((comment) => !isExpired(comment)),
    used,
  );
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  let next = 0;
  let open: readonly Region[] = [];
  for (const finding of findings) {
    while (next < regions.length && regions[next]!.start <= finding.start) open = [...open, regions[next++]!];
    open = open.filter(({ end }) => finding.start < end);
    const holding = open.filter(({ comment }) => isMeant(comment, finding.rule));
    for (const { comment } of holding) used.add(comment);
    (holding.length > 0 ? suppressed : kept).push(finding);
  }
  return {
    findings: kept,
    suppressed,
    comments: comments.map((comment) => ({
      comment,
      isExpired: isExpired(comment),
      isUsed: used.has(comment),
    })),
  };
}

function isMeant({ rules }: SuppressionComment, rule: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule || id === groupOf(rule));
}

/** The regions in the order of their starts. A comment that enables what is disabled is of use, which goes to `used`. */
function regionsOf(
  draft: Draft,
  comments: readonly SuppressionComment[],
  used: Set<SuppressionComment>,
): readonly Region[] {
  const { text, lines } = draft;
  const regions: Region[] = [];
  const open: SuppressionComment[] = [];
  const close = (comment: SuppressionComment, end: number): void => {
    regions.push({ comment, start: comment.end, end });
  };
  for (const comment of comments) {
    const { line } = lines.positionAt(comment.start);
    switch (comment.action) {
      case 'disable':
        // Where the same is disabled already there is nothing to do.
        if (!open.some((disabled) => isEnding(disabled, comment))) open.push(comment);
        break;
      case 'enable':
        for (const disabled of open.filter((each) => isEnding(comment, each))) {
          close(disabled, comment.start);
          open.splice(open.indexOf(disabled), 1);
          used.add(comment);
        }
        break;
      case 'disable-line':
        regions.push({ comment, ...lineSpan(lines, line) });
        break;
      case 'disable-next-line':
        regions.push({ comment, ...nextLine(draft, lines.positionAt(comment.end).line) });
    }
  }
  for (const comment of open) close(comment, text.length);
  return regions.sort((a, b) => a.start - b.start);
}

/** «enable» without rules ends every stretch, with rules those that name none but these. */
function isEnding({ rules }: SuppressionComment, disabled: SuppressionComment): boolean {
  const ids = rules.map(({ id }) => id);
  return (
    ids.length === 0 || (disabled.rules.length > 0 && disabled.rules.every(({ id }) => ids.includes(id)))
  );
}

function lineSpan(lines: Draft['lines'], line: number): Span {
  return {
    start: lines.offsetAt({ line, character: 0 }),
    end: lines.offsetAt({ line: line + 1, character: 0 }),
  };
}

/** The first line behind another one that is not empty, or the last. */
function nextLine({ text, lines }: Draft, line: number): Span {
  let next = line + 1;
  let span = lineSpan(lines, next);
  while (next < lines.lineCount && text.slice(span.start, span.end).trim() === '') {
    span = lineSpan(lines, ++next);
  }
  return span;
}
