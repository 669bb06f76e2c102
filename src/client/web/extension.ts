import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { NAME } from '../../server/protocol.ts';
import { startExtension, type ExtensionApi } from '../start-extension.ts';
import { serveFiles } from './serve-files.ts';

let client: LanguageClient | undefined;

/** Starts the extension in the browser: the server is a web worker. */
export function activate(context: ExtensionContext): ExtensionApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  const server = () => connectWorker(script);
  return startExtension(context, (options) => {
    client = new LanguageClient(NAME, 'مدقّق', server, options);
    serveFiles(client, Uri.joinPath(context.extensionUri, 'dist'));
    return client;
  });
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}

/**
 * Starts a worker; every start of the server, a restart included, has one of its own. The library would take the
 * worker itself, but knows it by `instanceof Worker`, and VS Code puts a function of its own in the place of `Worker`.
 */
async function connectWorker(script: string): Promise<MessageTransports> {
  const worker = new Worker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
