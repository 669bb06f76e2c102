import { DiagnosticSeverity, type Range, type TextEdit } from 'vscode-languageserver';
import type { Edit, LineIndex, Severity, Span } from '../core/index.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
  return severities[severity];
}

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function toTextEdit(lines: LineIndex, edit: Edit): TextEdit {
  return { range: toRange(lines, edit), newText: edit.text };
}

/** The offsets of a range, also where it was sent backwards. */
export function toSpan(lines: LineIndex, { start, end }: Range): Span {
  const first = lines.offsetAt(start);
  const last = lines.offsetAt(end);
  return { start: Math.min(first, last), end: Math.max(first, last) };
}
