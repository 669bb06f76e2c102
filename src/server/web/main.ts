import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startSession } from '../session.ts';

/** The language server as a web worker: the client speaks to it by messages. */
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// A process ends by itself; a worker that nobody closes stays for as long as the window.
connection.onExit(() => self.close());
startSession(connection, {});
