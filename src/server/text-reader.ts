import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from './client-features.ts';
import type { ServerRequests } from './protocol.ts';
import type { SessionHost } from './session-host.ts';

/**
 * Makes the function that reads a file of the person's folders, by the client or on this machine: as an editor holds it, or
 * else as it is saved; undefined where there is none, though an editor may still hold one that was removed.
 */
export function createTextReader(
  connection: Connection,
  { options }: ClientFeatures,
  host: SessionHost,
  documents: TextDocuments<TextDocument>,
): (uri: string) => Promise<string | undefined> {
  async function readSaved(uri: string): Promise<string | undefined> {
    if (!options.readsText) return host.readText?.(uri);
    const method: keyof ServerRequests = 'mudaqqiq/text';
    const text = await connection.sendRequest<ServerRequests[typeof method]['result']>(method, { uri });
    return text ?? undefined;
  }

  return async (uri) => {
    const saved = await readSaved(uri);
    return saved === undefined ? undefined : (documents.get(uri)?.getText() ?? saved);
  };
}
