import type { Diagnostic, Range } from 'vscode-languageserver';
import type { ReportedFinding } from '../core/index.ts';
import { refersTo } from '../service/find-again.ts';
import type { ActionContext } from './action-context.ts';
import { toRange } from './convert.ts';
import { asDiagnosticData } from './diagnostic-data.ts';
import { toDiagnostic } from './diagnostics.ts';
import { NAME } from './protocol.ts';

/**
 * The diagnostics that an action for the finding mends: those that the client sent, so that it knows them again, or
 * one made anew. A diagnostic of an earlier text is left out unless its finding still stands.
 */
export function attachedDiagnostics(
  finding: ReportedFinding,
  given: readonly Diagnostic[],
  { report, voice, rulePages }: ActionContext,
): Diagnostic[] {
  const range = toRange(report.review.draft.lines, finding);
  const own = given.filter((diagnostic) => {
    if (diagnostic.source !== NAME || diagnostic.code !== finding.rule) return false;
    const data = asDiagnosticData(diagnostic.data);
    return data ? refersTo(data, report, finding) : isSameRange(diagnostic.range, range);
  });
  return own.length > 0 ? own : [toDiagnostic(report, finding, voice, rulePages)];
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
