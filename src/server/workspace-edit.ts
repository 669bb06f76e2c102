import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** Edits of one version of a document: a client that knows versions refuses them on any other. */
export function workspaceEdit(
  uri: string,
  version: number,
  edits: readonly TextEdit[],
  versioned: boolean,
): WorkspaceEdit {
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}
