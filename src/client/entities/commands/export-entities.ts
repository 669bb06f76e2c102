import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportEntitiesParams } from '../../../server/protocol.ts';
import { phrases } from '../../phrases.ts';
import { request } from '../../request.ts';
import { say } from '../../say.ts';
import { tell } from '../../tell.ts';
import { entityPhrases } from '../entity-phrases.ts';
import { isolate } from '../isolate.ts';

/** Spreadsheet programs read a table without it in the character set of the machine, and Arabic as nonsense. */
const UTF_8_SIGNATURE = '\ufeff';

/** What the editor is asked, unless it comes with the command. */
export interface ExportAnswers {
  readonly format?: ExportEntitiesParams['format'];
  readonly file?: Uri;
}

/** Saves all entities of a draft to a file of the editor's choice. */
export async function exportEntities(
  client: BaseLanguageClient,
  draft: Uri,
  answers: ExportAnswers = {},
): Promise<void> {
  const format = answers.format ?? (await askFormat());
  if (!format) return;
  const uri = client.code2ProtocolConverter.asUri(draft);
  const text = await request(client, 'mudaqqiq/exportEntities', { uri, format });
  if (text === null) return tell(phrases.noDraft);
  const file = answers.file ?? (await askFile(draft, format));
  if (!file) return;
  const content = format === 'csv' ? UTF_8_SIGNATURE + text : text;
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  tell(entityPhrases.exported(isolate(file.path.slice(file.path.lastIndexOf('/') + 1))));
}

async function askFormat(): Promise<ExportAnswers['format']> {
  const formats = [
    { label: 'CSV', description: say(entityPhrases.csv), format: 'csv' as const },
    { label: 'JSON', description: say(entityPhrases.json), format: 'json' as const },
  ];
  return (await window.showQuickPick(formats, { title: say(entityPhrases.pickFormat) }))?.format;
}

function askFile(draft: Uri, format: string): Thenable<Uri | undefined> {
  const filters = { [format.toUpperCase()]: [format] };
  return window.showSaveDialog({ defaultUri: beside(draft, format), filters });
}

/** «خبر.txt» is exported to «خبر.csv» in the same folder; a draft without a file to the first folder there is. */
function beside(draft: Uri, format: string): Uri {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (draft.scheme === 'untitled' && folder) return Uri.joinPath(folder, `${name}.${format}`);
  return Uri.joinPath(draft, '..', `${name}.${format}`);
}
