import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { heading, median, row } from './measure.ts';
import { newsOfWords } from './texts.ts';

const RUNS = 5;
const server = fileURLToPath(new URL('../../dist/server.node.cjs', import.meta.url));

/** From the start of the server's process to the diagnostics of a 5,000-word draft that was opened at once. */
async function startToDiagnostics(text: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const uri = 'file:///bench/draft.txt';
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const elapsed = performance.now() - started;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return elapsed;
}

export async function benchStart(): Promise<void> {
  heading('start of the language server to the first diagnostics of a 5,000-word draft (ms)');
  const text = newsOfWords(5000);
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await startToDiagnostics(text));
  times.sort((a, b) => a - b);
  row('node process included', { median: median(times), best: times[0]! });
}
