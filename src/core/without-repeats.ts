import type { ReportedFinding } from './engine.ts';
import { safeFix } from './fix-all.ts';
import type { Severity } from './rule.ts';
import { applyEdits, type Edit } from './text/edit.ts';
import type { Span } from './text/span.ts';

/** How many findings before one are compared with it: a word has two or three. It keeps the time linear. */
const REACH = 6;

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * The findings, sorted by their starts, without those that another rule tells as well: of two that share a place and would
 * make the same of it, «الاتحاد» of «الإتحاد» and «الاتحاد الأوروبي» of «الإتحاد الأوروبي», one stands. It is the one
 * that is mended unseen, then the one that knows more than that a word is not in the dictionary, then the more severe one.
 * A rule of spelling also gives way to another that would write the same letters otherwise.
 */
export function withoutRepeats(
  text: string,
  findings: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const kept: ReportedFinding[] = [];
  for (const finding of findings) {
    const i = findRepeated(text, kept, finding);
    if (i === undefined) kept.push(finding);
    else if (isBetter(finding, kept[i]!)) {
      kept.splice(i, 1);
      kept.push(finding);
    }
  }
  return kept;
}

/** The place of the finding among the last of `kept` that says what this one says. */
function findRepeated(
  text: string,
  kept: readonly ReportedFinding[],
  finding: ReportedFinding,
): number | undefined {
  for (let i = kept.length - 1; i >= Math.max(0, kept.length - REACH); i--) {
    const other = kept[i]!;
    if (other.end <= finding.start || other.rule === finding.rule) continue;
    if (doTheSame(text, other, finding) || contradict(other, finding)) return i;
  }
  return undefined;
}

/** Whether the first fixes make the same of the place of both findings, whatever they do elsewhere in the draft. */
function doTheSame(text: string, a: ReportedFinding, b: ReportedFinding): boolean {
  const both = hull(a, b);
  const [ofA, ofB] = [editsAt(a, both), editsAt(b, both)];
  if (ofA.length === 0 || ofB.length === 0) return false;
  const place = [...ofA, ...ofB].reduce(hull, both);
  return mended(text, place, ofA) === mended(text, place, ofB);
}

/** Whether a rule of spelling and another rewrite the same letters. */
function contradict(a: ReportedFinding, b: ReportedFinding): boolean {
  if (isOfSpelling(a) === isOfSpelling(b)) return false;
  const ofB = editsAt(b, b);
  return editsAt(a, a).some((edit) => ofB.some(({ start, end }) => edit.start < end && start < edit.end));
}

/** What a house forbids is no guess of the dictionary's. */
function isOfSpelling({ rule }: ReportedFinding): boolean {
  return rule.startsWith('spelling/') && rule !== 'spelling/forbidden-word';
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function editsAt({ fixes }: ReportedFinding, { start, end }: Span): readonly Edit[] {
  return (fixes?.[0]?.edits ?? []).filter((edit) => edit.start <= end && start <= edit.end);
}

function mended(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  const own = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(
    text.slice(start, end),
    own.sort((a, b) => a.start - b.start),
  );
}

function isBetter(a: ReportedFinding, b: ReportedFinding): boolean {
  const [ofA, ofB] = [a, b].map((finding) => [
    safeFix(finding) ? 0 : 1,
    isOfSpelling(finding) ? 1 : 0,
    RANKS[finding.severity],
  ]);
  const at = ofA!.findIndex((rank, i) => rank !== ofB![i]);
  return at >= 0 && ofA![at]! < ofB![at]!;
}
