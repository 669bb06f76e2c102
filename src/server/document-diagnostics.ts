import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Report } from '../service/report.ts';
import type { ReviewService } from '../service/review.ts';
import { MOST_DIAGNOSTICS, toDiagnostics } from './diagnostics.ts';
import type { ServerNotifications, StatusParams } from './protocol.ts';
import type { SessionState } from './session-state.ts';

/** The diagnostics of documents, in the two ways that clients get them. Both tell our own client the counts. */
export interface DocumentDiagnostics {
  pull(
    uri: string,
    version: number | undefined,
    previousResultId: string | undefined,
  ): DocumentDiagnosticReport;
  publish(uri: string, version: number | undefined): void;
}

/**
 * `session` keeps the result ids of this server apart from those of one that ran before it; `answered` is called
 * whenever diagnostics are about to leave.
 */
export function createDocumentDiagnostics(
  connection: Connection,
  service: ReviewService,
  state: SessionState,
  session: string,
  answered: () => void,
): DocumentDiagnostics {
  function diagnosticsOf(report: Report): Diagnostic[] {
    return toDiagnostics(report, state.voice, state.rulePages);
  }

  function tellStatus(uri: string, version: number | undefined, report: Report | undefined): void {
    answered();
    if (!state.features.options.ownCommands || version === undefined) return;
    const method: keyof ServerNotifications = 'mudaqqiq/status';
    void connection.sendNotification(method, toStatus(uri, version, report));
  }

  return Object.freeze({
    pull(
      uri: string,
      version: number | undefined,
      previousResultId: string | undefined,
    ): DocumentDiagnosticReport {
      const report = service.report(uri);
      tellStatus(uri, version, report);
      if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const resultId = `${session}.${report.revision}`;
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(report) };
    },
    publish(uri: string, version: number | undefined) {
      const report = service.report(uri);
      tellStatus(uri, version, report);
      const diagnostics = report ? diagnosticsOf(report) : [];
      void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
    },
  });
}

function toStatus(uri: string, version: number, report: Report | undefined): StatusParams {
  if (!report) return { uri, version };
  const { counts, findings, ignored } = report;
  const shown = findings.length > MOST_DIAGNOSTICS ? { shown: MOST_DIAGNOSTICS } : {};
  return { uri, version, review: { counts, ignored: ignored.length, ...shown } };
}
