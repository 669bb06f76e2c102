import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { DataFile, ServerRequests } from '../protocol.ts';
import { startSession } from '../session.ts';

/** The language server as a web worker: the client speaks to it by messages. */
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// A process ends by itself; a worker that nobody closes stays for as long as the window.
connection.onExit(() => self.close());
startSession(connection, { readFile });

/** A worker asks the client, which reads files by the editor's own means. */
async function readFile(name: DataFile): Promise<Uint8Array> {
  const method: keyof ServerRequests = 'mudaqqiq/file';
  const binary = atob(
    await connection.sendRequest<ServerRequests[typeof method]['result']>(method, { name }),
  );
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
