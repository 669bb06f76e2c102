import type { Severity } from '../../core/index.ts';
import type { Report } from '../report.ts';
import type { FormatContext } from './format-report.ts';

/** GitHub knows three kinds of annotation. */
const kinds: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, one a line, that GitHub Actions turns into annotations of the changed files. */
export function formatGithub(report: Report, { language }: FormatContext): string {
  const findings = report.files.flatMap(({ path, review: { draft, findings } }) =>
    findings.map(({ start, end, rule, severity, message }) => {
      const from = draft.lines.positionAt(start);
      const to = draft.lines.positionAt(end);
      // GitHub rejects columns where an annotation runs over several lines.
      const columns = from.line === to.line ? { col: from.character + 1, endColumn: to.character + 1 } : {};
      const place = { file: path, line: from.line + 1, endLine: to.line + 1, ...columns, title: rule };
      return command(kinds[severity], place, message[language]);
    }),
  );
  const problems = report.problems.map(({ path, line, column, message }) =>
    command(kinds.error, { file: path, line, col: column }, message[language]),
  );
  return [...findings, ...problems].join('');
}

function command(
  kind: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${kind} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
