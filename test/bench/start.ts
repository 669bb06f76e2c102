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

/** What a start of the server took, in milliseconds. */
interface StartTimes {
  /** From the start of the process to the diagnostics of a draft that was opened at once. */
  readonly diagnostics: number;
  /** From these to the names and the lexicon being read: the server then asks for the diagnostics to be renewed. */
  readonly resources: number;
}

async function timesOfStart(text: string): Promise<StartTimes> {
  const started = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const renewed = new Promise<number>((resolve) => {
    connection.onRequest('workspace/diagnostic/refresh', () => resolve(performance.now()));
  });
  connection.listen();
  const uri = 'file:///bench/draft.txt';
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true } },
  };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const answered = performance.now();
  const resources = (await renewed) - answered;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return { diagnostics: answered - started, resources };
}

export async function benchStart(): Promise<void> {
  heading('start of the language server to the first diagnostics of a 5,000-word draft (ms)');
  const text = newsOfWords(5000);
  const all: StartTimes[] = [];
  for (let i = 0; i < RUNS; i++) all.push(await timesOfStart(text));
  const sorted = (key: keyof StartTimes) => all.map((times) => times[key]).sort((a, b) => a - b);
  const [diagnostics, resources] = [sorted('diagnostics'), sorted('resources')];
  row('node process included', { median: median(diagnostics), best: diagnostics[0]! });
  row('from then to names and words read', { median: median(resources), best: resources[0]! });
}
