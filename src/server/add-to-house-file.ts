import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { createLineIndex, type Edit } from '../core/index.ts';
import { toTextEdit } from './convert.ts';
import type { HouseFiles } from './house-files.ts';
import { phrases } from './phrases.ts';
import type { SessionState } from './session-state.ts';

/**
 * Adds an entry to the style file for a draft, by an edit that the client applies; says so where that cannot be done.
 * `add` makes the edits from the text of the file.
 */
export async function addToHouseFile(
  draft: string,
  add: (text: string) => readonly Edit[] | undefined,
  connection: Connection,
  houseFiles: HouseFiles,
  { features, voice }: SessionState,
): Promise<void> {
  const file = await houseFiles.fileFor(draft);
  const text = file?.text ?? '';
  const edits = file && add(text);
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
