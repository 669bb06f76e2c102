import { entitiesOf, type Draft, type Language, type ReportedFinding, type Span } from '../../core/index.ts';
import { jsonEntity } from '../../service/json-entity.ts';
import { countReported, type Report } from '../report.ts';
import type { FormatContext } from './format-report.ts';
import type { JsonFinding, JsonReport } from './json-report.ts';

/** The report as one line of JSON. */
export function formatJson(report: Report, { language }: FormatContext): string {
  return `${JSON.stringify(jsonReport(report, language))}\n`;
}

/** The report as the contract has it. */
export function jsonReport(report: Report, language: Language): JsonReport {
  const counts = countReported(report);
  const files = report.files.map(({ path, review }) => ({
    path,
    findings: review.findings.map((finding) => jsonFinding(finding, review.draft, language)),
    entities: entitiesOf(review.draft).map(jsonEntity),
  }));
  return {
    version: 1,
    files,
    summary: {
      files: files.length,
      findings: files.reduce((sum, { findings }) => sum + findings.length, 0),
      errors: counts.error,
      warnings: counts.warning,
      information: counts.information,
      hints: counts.hint,
      ms: Math.round(report.milliseconds),
    },
  };
}

function jsonFinding(finding: ReportedFinding, { lines }: Draft, language: Language): JsonFinding {
  const { rule, severity, start, end, message, related = [], fixes = [] } = finding;
  return {
    rule,
    severity,
    start,
    end,
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    message: message[language],
    related: related.map((place) => ({ ...spanOf(place), message: place.message[language] })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title: title[language],
      safe,
      edits: edits.map((edit) => ({ ...spanOf(edit), text: edit.text })),
    })),
  };
}

// Written out, so that nothing a rule may add to a span slips into the contract.
function spanOf({ start, end }: Span): Span {
  return { start, end };
}
