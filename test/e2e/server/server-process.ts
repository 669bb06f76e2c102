import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createTestClient, type TestClient } from './test-client.ts';

const server = fileURLToPath(new URL('../../../dist/server.node.cjs', import.meta.url));

/** A client with the built server behind it, as a process of its own. */
export interface ServerProcess extends TestClient {
  /** Resolves with the exit code once the process has ended. */
  readonly ended: Promise<number | null>;
  /** Ends the process, whatever it is doing. */
  kill(): void;
}

/** Starts `dist/server.node.cjs`, which the caller has built. */
export function startServer(...programArguments: string[]): ServerProcess {
  const child = spawn(process.execPath, [server, ...programArguments], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return Object.assign(createTestClient(connection), { ended, kill: () => void child.kill('SIGKILL') });
}
