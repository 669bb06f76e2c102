import type { Diagnostic } from 'vscode-languageserver';
import type { ReportedFinding, Severity } from '../core/index.ts';
import { referTo } from '../service/find-again.ts';
import type { Report } from '../service/report.ts';
import { toDiagnosticSeverity, toRange, toTextEdit } from './convert.ts';
import type { DiagnosticData } from './diagnostic-data.ts';
import { NAME } from './protocol.ts';
import { rulePageAddress } from './rule-pages.ts';
import type { Voice } from './voice.ts';

/**
 * VS Code takes no more for one file: beyond it, it drops what it likes and adds an error of its own to the list.
 * The counts of the status go by all findings.
 */
export const MOST_DIAGNOSTICS = 1000;

const gravity: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The findings that are sent: all, or the gravest of them, in reading order. */
export function shownFindings(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  if (findings.length <= MOST_DIAGNOSTICS) return findings;
  const gravest = gravity.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const kept = new Set(gravest.slice(0, MOST_DIAGNOSTICS));
  return findings.filter((finding) => kept.has(finding));
}

export function toDiagnostics(report: Report, voice: Voice, rulePages: string | undefined): Diagnostic[] {
  return shownFindings(report.findings).map((finding) => toDiagnostic(report, finding, voice, rulePages));
}

export function toDiagnostic(
  report: Report,
  finding: ReportedFinding,
  voice: Voice,
  rulePages: string | undefined,
): Diagnostic {
  const { lines } = report.review.draft;
  const href = rulePageAddress(rulePages, finding.rule);
  const data: DiagnosticData = {
    ...referTo(report, finding),
    fixes: (finding.fixes ?? []).map(({ title, safe, edits }) => ({
      title: title[voice.language],
      safe,
      edits: edits.map((edit) => toTextEdit(lines, edit)),
    })),
  };
  return {
    range: toRange(lines, finding),
    severity: toDiagnosticSeverity(finding.severity),
    source: NAME,
    code: finding.rule,
    ...(href && { codeDescription: { href } }),
    message: voice.say(finding.message),
    ...(finding.related?.length && {
      relatedInformation: finding.related.map((place) => ({
        location: { uri: report.uri, range: toRange(lines, place) },
        message: voice.say(place.message),
      })),
    }),
    data,
  };
}
