import {
  DocumentDiagnosticReportKind,
  MessageType,
  ShowMessageNotification,
  type CodeAction,
  type Connection,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Log } from '../service/log.ts';
import type { ReviewService } from '../service/review.ts';
import { readyActions, withEdit } from './action-edit.ts';
import { listActions } from './actions.ts';
import { readCommand } from './commands.ts';
import type { DocumentDiagnostics } from './document-diagnostics.ts';
import { guard } from './guard.ts';
import type { HouseFiles } from './house-files.ts';
import { hoverAt } from './hover.ts';
import { phrases } from './phrases.ts';
import { runCommand } from './run-command.ts';
import type { SessionState } from './session-state.ts';
import { hoverStyle } from './style-completion.ts';

/** What the language features of a session rest on. */
export interface FeatureWorld {
  readonly connection: Connection;
  readonly log: Log;
  readonly service: ReviewService;
  readonly state: SessionState;
  readonly diagnostics: DocumentDiagnostics;
  readonly houseFiles: HouseFiles;
  /** Resolves when the settings and the style of a document are known: nobody sees findings that they turn off. */
  ready(uri: string): Promise<void>;
  textOf(uri: string): string | undefined;
  versionOf(uri: string): number | undefined;
  /** Has the diagnostics of all open documents shown anew. */
  renewDiagnostics(): void;
}

/** Answers the requests of LSP that concern a document. A fault in an answer is logged and gives an empty one. */
export function registerLanguageFeatures(world: FeatureWorld): void {
  const { connection, log, service, state, diagnostics, ready } = world;
  const { features } = state;

  if (features.pullsDiagnostics) {
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
      await ready(uri);
      const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
      return guard(log, 'textDocument/diagnostic', uri, nothing, () =>
        diagnostics.pull(uri, world.versionOf(uri), previousResultId),
      );
    });
  }

  connection.onCodeAction(async (params): Promise<CodeAction[]> => {
    const { uri } = params.textDocument;
    await ready(uri);
    return guard(log, 'textDocument/codeAction', uri, [], () => {
      const report = service.report(uri);
      return report ? readyActions(service, listActions(params, state.actionContext(report)), features) : [];
    });
  });

  connection.onCodeActionResolve((action) =>
    guard(log, 'codeAction/resolve', undefined, action, () => {
      if (action.data === undefined) return action;
      const resolved = withEdit(service, action, features.versionedEdits);
      if (resolved) return resolved;
      const message = state.voice.say(phrases.stale);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      const { edit: _stale, ...refused } = action;
      return refused;
    }),
  );

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    await ready(uri);
    return guard(log, 'textDocument/hover', uri, null, () => {
      const style = world.houseFiles.isStyleFile(uri) ? world.textOf(uri) : undefined;
      if (style !== undefined) return hoverStyle({ text: style }, position, state.voice);
      const report = service.report(uri);
      return (report && hoverAt(position, state.hoverContext(report))) ?? null;
    });
  });

  connection.onExecuteCommand((params) =>
    guard(log, `workspace/executeCommand ${params.command}`, undefined, null, () => {
      const command = readCommand(params.command, params.arguments);
      if (!command) log.warn(`${params.command} is no command of this server, or its arguments are wrong.`);
      else if (runCommand(command, world)) world.renewDiagnostics();
      return null;
    }),
  );
}
