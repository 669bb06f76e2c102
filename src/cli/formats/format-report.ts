import type { Language, Rule, Severity } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import type { ReportFormat } from './report-formats.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** What a form of output needs to know besides the findings. */
export interface FormatContext {
  readonly language: Language;
  /** The rules that were at hand, those that are off among them. */
  readonly rules: readonly Rule[];
  readonly failOn: Severity;
  /** Ours, as in package.json. */
  readonly version: string;
  /** Whether people read it at once, on a terminal that mixes the directions of a line. */
  readonly isTerminal: boolean;
  readonly colour: boolean;
}

export type ReportFormatter = (report: Report, context: FormatContext) => string;

const formatters: Readonly<Record<ReportFormat, ReportFormatter>> = Object.freeze({
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  junit: formatJunit,
});

/** The whole report in a form, with the line ends it needs. */
export function formatReport(format: ReportFormat, report: Report, context: FormatContext): string {
  return formatters[format](report, context);
}
