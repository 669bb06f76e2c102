import type { Connection } from 'vscode-languageserver';
import { addHouseName, addHouseWord, type Edit } from '../core/index.ts';
import type { Log } from '../service/log.ts';
import type { ReviewService } from '../service/review.ts';
import type { Command } from './commands.ts';
import { addToHouseFile } from './add-to-house-file.ts';
import { toTextEdit } from './convert.ts';
import { describeError } from './guard.ts';
import type { HouseFiles } from './house-files.ts';
import type { SessionState } from './session-state.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What commands act upon. */
export interface CommandWorld {
  readonly connection: Connection;
  readonly log: Log;
  readonly service: ReviewService;
  readonly state: SessionState;
  readonly houseFiles: HouseFiles;
}

/**
 * Runs a command for a client without commands of its own. What it ignores or turns off lasts until the session ends.
 * Returns whether the diagnostics of open documents may have changed.
 */
export function runCommand(
  command: Command,
  { connection, log, service, state, houseFiles }: CommandWorld,
): boolean {
  function addToHouse(add: (text: string) => readonly Edit[] | undefined, uri: string): void {
    addToHouseFile(uri, add, connection, houseFiles, state).catch((error: unknown) =>
      log.error(`The style file could not be added to. ${describeError(error)}`),
    );
  }

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
    case 'addHouseName':
      addToHouse((text) => addHouseName(text, command.houseName), command.uri);
      return false;
    case 'addWord':
      addToHouse((text) => addHouseWord(text, command.word), command.uri);
      return false;
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
