import { window, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RewriteEntityParams } from '../../../server/protocol.ts';
import { request } from '../../request.ts';
import { say } from '../../say.ts';
import { tell } from '../../tell.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityTarget } from '../entity-target.ts';

/** How an entity is to be written, and whether the editor wants to see the edits first. */
export type Rewrite = Pick<RewriteEntityParams, 'to' | 'form' | 'isSpelling' | 'includeQuotations'> & {
  /** The title of the edits in the preview; without it they are applied at once. */
  readonly previewTitle?: string;
};

/** Writes an entity another way throughout its draft, as one edit that one undo takes back. */
export async function rewriteEntity(
  client: BaseLanguageClient,
  { draft, version, entity }: EntityTarget,
  { previewTitle, ...rewrite }: Rewrite,
): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(draft);
  const params = { uri, version, entity: entity.id, ...rewrite };
  const answer = await request(client, 'mudaqqiq/rewriteEntity', params);
  if (!answer) return refuse();
  if (answer.edits.length === 0) return tell(nothingDone(answer.leftInQuotations));

  const isPreviewed = previewTitle !== undefined;
  const edit = new WorkspaceEdit();
  const metadata = isPreviewed ? { needsConfirmation: false, label: previewTitle } : undefined;
  // VS Code shows the edits first where one needs to be confirmed, and shows that one without its tick: to make a file
  // that exists is none of them in the end, and so the others keep their ticks.
  if (isPreviewed)
    edit.createFile(draft, { ignoreIfExists: true }, { needsConfirmation: true, label: previewTitle });
  for (const { range, newText } of answer.edits) {
    edit.replace(draft, client.protocol2CodeConverter.asRange(range), newText, metadata);
  }
  const document = openDocument(draft);
  // Nothing may be awaited between this look at the version and the edit.
  if (document?.version !== answer.version) return refuse();
  await workspace.applyEdit(edit, { isRefactoring: isPreviewed });
  // An edit that the editor discards in the preview leaves the draft as it was.
  if (document.version !== answer.version) tell(entityPhrases.changed(answer.edits.length));
}

function refuse(): void {
  void window.showWarningMessage(say(entityPhrases.changedMeanwhile));
}

function nothingDone(leftInQuotations: number) {
  return leftInQuotations > 0
    ? entityPhrases.leftInQuotations(leftInQuotations)
    : entityPhrases.nothingToChange;
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
