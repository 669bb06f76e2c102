import { Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HouseName } from '../server/protocol.ts';
import { phrases } from './phrases.ts';
import { request } from './request.ts';
import { say } from './say.ts';
import { tell } from './tell.ts';

/**
 * Adds a name to the style file of a draft, and makes the file where there is none. It is saved
 * at once, so that the name takes effect, unless it holds changes that nobody has saved yet.
 */
export async function addHouseName(client: BaseLanguageClient, draft: Uri, name: HouseName): Promise<void> {
  const file = await openStyleFile(client, draft);
  if (!file) return void window.showWarningMessage(say(phrases.noFolder));
  const text = file.document?.getText() ?? '';
  const answer = await request(client, 'mudaqqiq/addHouseName', { text, name });
  if (!answer) return void window.showWarningMessage(say(phrases.unreadableHouseFile));
  if (answer.edits.length === 0) return tell(phrases.houseNameKnown);
  const isUnsaved = file.document?.isDirty ?? false;
  const edit = new WorkspaceEdit();
  edit.createFile(file.uri, { ignoreIfExists: true });
  edit.set(file.uri, await client.protocol2CodeConverter.asTextEdits([...answer.edits]));
  // Nothing may be awaited between this look at the text and the edit.
  const isSame = (file.document?.getText() ?? '') === text;
  if (!isSame || !(await workspace.applyEdit(edit))) {
    return void window.showWarningMessage(say(phrases.changedMeanwhile));
  }
  const document = await workspace.openTextDocument(file.uri);
  if (!isUnsaved) await document.save();
  void offerToOpen(document);
}

async function offerToOpen(document: TextDocument): Promise<void> {
  const open = say(phrases.openHouseFile);
  if ((await window.showInformationMessage(say(phrases.houseNameAdded), open)) !== open) return;
  await window.showTextDocument(document);
}

/** The style file of a draft as an editor holds it, or where it would lie; undefined where no folder is open. */
async function openStyleFile(
  client: BaseLanguageClient,
  draft: Uri,
): Promise<{ readonly uri: Uri; readonly document?: TextDocument } | undefined> {
  const file = await request(client, 'mudaqqiq/styleFile', {
    uri: client.code2ProtocolConverter.asUri(draft),
  });
  if (!file) return undefined;
  const uri = client.protocol2CodeConverter.asUri(file.uri);
  return file.exists ? { uri, document: await workspace.openTextDocument(uri) } : { uri };
}
