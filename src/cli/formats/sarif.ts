import type { Log, Notification, Result } from 'sarif';
import type { Report } from '../report.ts';
import type { FormatContext } from './format-report.ts';
import { sarifDriver } from './sarif-driver.ts';
import { artifactLocation, sarifResult } from './sarif-result.ts';

/** The report as a SARIF 2.1.0 log, for code scanning and review tools. */
export function formatSarif(report: Report, context: FormatContext): string {
  return `${JSON.stringify(sarifLog(report, context))}\n`;
}

export function sarifLog(report: Report, context: FormatContext): Log {
  const { rules, language } = context;
  const ruleIndex = new Map<string, number>(rules.map((rule, i) => [rule.meta.id, i]));
  const results = report.files.flatMap(({ path, review }): Result[] => {
    const timesSeen = new Map<string, number>();
    return review.findings.map((finding) => ({
      ...sarifResult(finding, review.draft, path, language, timesSeen),
      ruleIndex: ruleIndex.get(finding.rule) ?? -1,
    }));
  });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: sarifDriver(context) },
        language,
        columnKind: 'utf16CodeUnits',
        // A lone carriage return ends a line too, as it does for editors.
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: report.problems.map(
              ({ path, line, column, message }): Notification => {
                const region =
                  line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
                const physicalLocation = { artifactLocation: artifactLocation(path), ...region };
                return {
                  level: 'error',
                  message: { text: message[language] },
                  locations: [{ physicalLocation }],
                };
              },
            ),
          },
        ],
        artifacts: report.files.map(({ path }) => ({ location: artifactLocation(path) })),
        results,
      },
    ],
  };
}
