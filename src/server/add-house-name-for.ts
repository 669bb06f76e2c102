import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { addHouseName, createLineIndex, type HouseName } from '../core/index.ts';
import { toTextEdit } from './convert.ts';
import type { HouseFiles } from './house-files.ts';
import { phrases } from './phrases.ts';
import type { SessionState } from './session-state.ts';

/** Adds a name to the style file for a draft, by an edit that the client applies; says so where that cannot be done. */
export async function addHouseNameFor(
  draft: string,
  name: HouseName,
  connection: Connection,
  houseFiles: HouseFiles,
  { features, voice }: SessionState,
): Promise<void> {
  const file = await houseFiles.fileFor(draft);
  const text = file?.text ?? '';
  const edits = file && addHouseName(text, name);
  if (!file || !edits) {
    const message = voice.say(file ? phrases.unreadableHouseFile : phrases.noFolder);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return;
  }
  if (edits.length === 0 || !features.appliesEdits) return;
  const lines = createLineIndex(text);
  const textEdits = edits.map((edit) => toTextEdit(lines, edit));
  const edit: WorkspaceEdit = features.createsFiles
    ? {
        documentChanges: [
          { kind: 'create', uri: file.uri, options: { ignoreIfExists: true } },
          { textDocument: { uri: file.uri, version: null }, edits: textEdits },
        ],
      }
    : { changes: { [file.uri]: textEdits } };
  await connection.workspace.applyEdit(edit);
}
