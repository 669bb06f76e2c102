import type { Draft, ReportedFinding, Severity } from '../../core/index.ts';
import { paint, type Style } from '../colour.ts';
import { excerptOf } from '../excerpt.ts';
import { aside, printable } from '../printable.ts';
import type { FileReport, Report } from '../report.ts';
import { levelNames } from '../severity.ts';
import type { FormatContext } from './format-report.ts';
import { textSummary } from './text-summary.ts';

const severityStyles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'gray',
};

/** For people: findings grouped by file, each with its place, its line and its rule, and what they come to. */
export function formatText(report: Report, context: FormatContext): string {
  const faulty = report.files.filter(({ review }) => review.findings.length > 0);
  const groups = faulty.map((file) => `${group(file, context)}\n`);
  const summary = paint(
    faulty.length > 0 ? 'bold' : 'green',
    textSummary(report, context.language),
    context.colour,
  );
  return `${groups.join('')}${summary}\n`;
}

function group({ path, review }: FileReport, context: FormatContext): string {
  const heading = paint('underline', aside(printable(path), context), context.colour);
  return [heading, ...review.findings.map((finding) => entry(finding, review.draft, context)), ''].join('\n');
}

function entry(finding: ReportedFinding, draft: Draft, context: FormatContext): string {
  const { line, character } = draft.lines.positionAt(finding.start);
  const style = severityStyles[finding.severity];
  const place = aside(`${line + 1}:${character + 1}`, context);
  const severity = paint(style, levelNames[finding.severity][context.language], context.colour);
  const message = printable(finding.message[context.language]);
  const rule = paint('dim', aside(finding.rule, context), context.colour);
  const { before, marked, after } = excerptOf(draft, finding);
  const excerpt = `${before}${paint(style, `⟦${marked}⟧`, context.colour)}${after}`;
  return `  ${place}  ${severity}  ${message}  ${rule}\n      ${excerpt}`;
}
