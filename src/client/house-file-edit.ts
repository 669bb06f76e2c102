import { Uri, window, workspace, WorkspaceEdit, type TextDocument, type WorkspaceFolder } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { HOUSE_FILE_NAMES, type HouseName } from '../server/protocol.ts';
import { readHouseFile } from './house-files.ts';
import { phrases } from './phrases.ts';
import { request } from './request.ts';
import { say } from './say.ts';
import { tell } from './tell.ts';

/**
 * Adds a name to the style file of the folder that a draft lies in, and makes the file where there is none. It is saved
 * at once, so that the name takes effect, unless it holds changes that nobody has saved yet.
 */
export async function addHouseName(client: BaseLanguageClient, draft: Uri, name: HouseName): Promise<void> {
  const folder = workspace.getWorkspaceFolder(draft) ?? workspace.workspaceFolders?.[0];
  if (!folder) return void window.showWarningMessage(say(phrases.noFolder));
  const file = await openHouseFile(folder);
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

/** The style file of a folder as an editor holds it, or where it would lie. */
async function openHouseFile(
  folder: WorkspaceFolder,
): Promise<{ readonly uri: Uri; readonly document?: TextDocument }> {
  const file = await readHouseFile(folder);
  if (!file) return { uri: Uri.joinPath(folder.uri, HOUSE_FILE_NAMES[0]) };
  return { uri: file.uri, document: await workspace.openTextDocument(file.uri) };
}
