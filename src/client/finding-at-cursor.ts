import type { TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindingParams, FindingResult } from '../server/protocol.ts';
import { request } from './request.ts';

/** The finding at the start of the selection, or the nearest one behind or before it. */
export function findingAtCursor(
  client: BaseLanguageClient,
  { document, selection }: TextEditor,
  which: FindingParams['which'] = 'here',
): Promise<FindingResult | null> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const position = client.code2ProtocolConverter.asPosition(selection.start);
  return request(client, 'mudaqqiq/finding', { uri, position, which });
}
