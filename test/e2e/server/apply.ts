import assert from 'node:assert/strict';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The edits of a versioned workspace edit that concerns one document. */
export function versionedEdits(edit: WorkspaceEdit | undefined, uri: string, version: number): TextEdit[] {
  assert.deepEqual(
    edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
    [{ uri, version }],
  );
  return edit!.documentChanges!.flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []));
}

/** The text after the edits, applied as an editor applies them. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}

/** The first action of a kind whose data is about fixing everything, or of a title. */
export function actionOf(
  actions: readonly CodeAction[],
  accept: (action: CodeAction) => boolean,
): CodeAction {
  const found = actions.find(accept);
  assert.ok(found, `no such action among ${actions.map(({ title }) => title).join(' | ')}`);
  return found;
}
