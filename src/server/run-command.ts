import type { Connection } from 'vscode-languageserver';
import type { ReviewService } from '../service/review.ts';
import type { Command } from './commands.ts';
import { toTextEdit } from './convert.ts';
import type { SessionState } from './session-state.ts';
import { workspaceEdit } from './workspace-edit.ts';

/**
 * Runs a command for a client without commands of its own. What it ignores or turns off lasts until the session ends.
 * Returns whether the diagnostics of open documents may have changed.
 */
export function runCommand(
  command: Command,
  connection: Connection,
  service: ReviewService,
  state: SessionState,
): boolean {
  switch (command.name) {
    case 'fix':
      fix(command.uri, command.rule, connection, service, state);
      return false;
    case 'ignore':
      service.setIgnores(command.uri, [...service.ignores(command.uri), command.ignore]);
      return true;
    case 'clearIgnores':
      service.setIgnores(command.uri, []);
      return true;
    case 'disableRule':
      state.disableRule(command.rule);
      return true;
  }
}

function fix(
  uri: string,
  rule: string | undefined,
  connection: Connection,
  service: ReviewService,
  { features }: SessionState,
): void {
  const fixes = service.fixAll(uri, rule);
  const lines = service.report(uri)?.review.draft.lines;
  if (!fixes || !lines || fixes.edits.length === 0 || !features.appliesEdits) return;
  const edits = fixes.edits.map((edit) => toTextEdit(lines, edit));
  void connection.workspace.applyEdit({
    edit: workspaceEdit(uri, fixes.version, edits, features.versionedEdits),
  });
}
