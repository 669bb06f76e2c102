import { Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HouseFileEdits, HouseName, Localized } from '../server/protocol.ts';
import { phrases } from './phrases.ts';
import { request } from './request.ts';
import { say } from './say.ts';
import { tell } from './tell.ts';

/** Adds a name to the style file of a draft. */
export function addHouseName(client: BaseLanguageClient, draft: Uri, name: HouseName): Promise<void> {
  return addToHouseFile(client, draft, {
    edits: (text) => request(client, 'mudaqqiq/addHouseName', { text, name }),
    added: phrases.houseNameAdded,
    known: phrases.houseNameKnown,
  });
}

/** Adds a word to the style file of a draft. */
export function addHouseWord(client: BaseLanguageClient, draft: Uri, word: string): Promise<void> {
  return addToHouseFile(client, draft, {
    edits: (text) => request(client, 'mudaqqiq/addHouseWord', { text, word }),
    added: phrases.houseWordAdded,
    known: phrases.wordKnown,
  });
}

/** An entry on its way into a style file. */
interface Addition {
  /** The edits that add it to a file of that text. */
  edits(text: string): Promise<HouseFileEdits | null>;
  readonly added: Localized;
  readonly known: Localized;
}

/**
 * Adds an entry to the style file of a draft, and makes the file where there is none. It is saved
 * at once, so that the entry takes effect, unless it holds changes that nobody has saved yet.
 */
async function addToHouseFile(client: BaseLanguageClient, draft: Uri, addition: Addition): Promise<void> {
  const file = await openStyleFile(client, draft);
  if (!file) return void window.showWarningMessage(say(phrases.noFolder));
  const text = file.document?.getText() ?? '';
  const answer = await addition.edits(text);
  if (!answer) return void window.showWarningMessage(say(phrases.unreadableHouseFile));
  if (answer.edits.length === 0) return tell(addition.known);
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
  void offerToOpen(document, addition.added);
}

async function offerToOpen(document: TextDocument, added: Localized): Promise<void> {
  const open = say(phrases.openHouseFile);
  if ((await window.showInformationMessage(say(added), open)) !== open) return;
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
