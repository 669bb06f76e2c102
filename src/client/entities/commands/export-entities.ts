import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { phrases } from '../../phrases.ts';
import { request } from '../../request.ts';
import { say } from '../../say.ts';
import { tell } from '../../tell.ts';
import { entityPhrases } from '../entity-phrases.ts';

/** Spreadsheet programs read a table without it in the character set of the machine, and Arabic as nonsense. */
const UTF_8_SIGNATURE = '\ufeff';

/** Saves all entities of a draft to a file of the editor's choice. */
export async function exportEntities(client: BaseLanguageClient, draft: Uri): Promise<void> {
  const formats = [
    { label: 'CSV', description: say(entityPhrases.csv), format: 'csv' as const },
    { label: 'JSON', description: say(entityPhrases.json), format: 'json' as const },
  ];
  const format = (await window.showQuickPick(formats, { title: say(entityPhrases.pickFormat) }))?.format;
  if (!format) return;
  const text = await request(client, 'mudaqqiq/exportEntities', {
    uri: client.code2ProtocolConverter.asUri(draft),
    format,
  });
  if (text === null) return tell(phrases.noDraft);
  const file = await window.showSaveDialog({
    defaultUri: besides(draft, format),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (!file) return;
  await workspace.fs.writeFile(
    file,
    new TextEncoder().encode(format === 'csv' ? UTF_8_SIGNATURE + text : text),
  );
  tell(entityPhrases.exported(file.path.slice(file.path.lastIndexOf('/') + 1)));
}

/** «خبر.txt» is exported to «خبر.csv» in the same folder; a draft without a file to the first folder there is. */
function besides(draft: Uri, format: string): Uri {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (draft.scheme === 'untitled' && folder) return Uri.joinPath(folder, `${name}.${format}`);
  return Uri.joinPath(draft, '..', `${name}.${format}`);
}
