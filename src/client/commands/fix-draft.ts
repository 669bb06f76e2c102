import { Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { phrases } from '../phrases.ts';
import { request } from '../request.ts';
import { say } from '../say.ts';
import { tell } from '../tell.ts';

/** Applies every safe fix of a draft, or of one rule in it, as one edit that one undo takes back. */
export async function fixDraft(client: BaseLanguageClient, draft: Uri, rule?: string): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(draft);
  const answer = await request(client, 'mudaqqiq/fixAll', { uri, ...(rule !== undefined && { rule }) });
  if (!answer) return tell(phrases.noDraft);
  if (answer.edits.length === 0) return tell(phrases.nothingToFix);
  const edit = new WorkspaceEdit();
  edit.set(draft, await client.protocol2CodeConverter.asTextEdits([...answer.edits]));
  // Nothing may be awaited between this look at the version and the edit.
  const isApplied = openDocument(draft)?.version === answer.version && (await workspace.applyEdit(edit));
  if (isApplied) tell(phrases.fixed(answer.edits.length));
  else void window.showWarningMessage(say(phrases.changedMeanwhile));
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
