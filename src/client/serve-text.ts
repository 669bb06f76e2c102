import { FileSystemError, Uri, workspace, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../server/protocol.ts';

/** Reads files of the person's folders for the server: VS Code reaches them wherever they are, on the web too. */
export function serveText(client: BaseLanguageClient, log: LogOutputChannel): void {
  const method: keyof ServerRequests = 'mudaqqiq/text';
  client.onRequest(
    method,
    async ({ uri }: ServerRequests[typeof method]['params']): Promise<string | null> => {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
      } catch (error) {
        const isAbsent = error instanceof FileSystemError && error.code === 'FileNotFound';
        if (!isAbsent) log.warn(`${uri} could not be read: ${String(error)}`);
        return null;
      }
    },
  );
}
