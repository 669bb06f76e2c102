import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { dataFiles, type DataFile, type ServerRequests } from '../../server/protocol.ts';

/** Letters of code that one call may take as arguments. */
const PIECE = 0x8000;

/** Reads files of the extension for the server, which as a worker has no file system of its own. */
export function serveFiles(client: BaseLanguageClient, folder: Uri): void {
  const method: keyof ServerRequests = 'mudaqqiq/file';
  client.onRequest(method, async ({ name }: ServerRequests[typeof method]['params']): Promise<string> => {
    if (!isDataFile(name)) throw new Error(`${String(name)} is no file of the server's.`);
    return toBase64(await workspace.fs.readFile(Uri.joinPath(folder, name)));
  });
}

function isDataFile(name: unknown): name is DataFile {
  return dataFiles.some((file) => file === name);
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
