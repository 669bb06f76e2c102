import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { workbenchUrl, type WorkbenchContent } from './workbench-url.ts';
import { startProcessGroup, type ProcessGroup } from './process-group.ts';
import type { Profile } from './profile.ts';

export interface RunningServer {
  /** Its address, such as `http://127.0.0.1:8000`. */
  readonly origin: string;
  /** Where a browser finds the content; the address holds a secret token, since the server can run anything. */
  url(content: WorkbenchContent): string;
  /** Resolves when the server's process ends by itself or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds within which a server says that it is ready; it takes less than one second on an idle machine. */
const readyWithin = 60_000;

/**
 * Starts a VS Code server on a free port of the loopback interface and waits until it listens.
 * Throws an error with the server's output when it ends early or stays silent.
 */
export async function startServer(serverFolder: string, profile: Profile): Promise<RunningServer> {
  const connectionToken = randomBytes(16).toString('hex');
  const group = startProcessGroup(
    process.execPath,
    [
      '--import',
      new URL('end-with-parent.mjs', import.meta.url).href,
      join(serverFolder, 'out', 'server-main.js'),
      '--host=127.0.0.1',
      '--port=0',
      `--connection-token=${connectionToken}`,
      '--accept-server-license-terms',
      '--telemetry-level=off',
      '--disable-workspace-trust',
      '--enable-smoke-test-driver',
      `--server-data-dir=${join(profile.userDataFolder, 'server')}`,
      `--user-data-dir=${profile.userDataFolder}`,
      `--extensions-dir=${profile.extensionsFolder}`,
    ],
    serverEnvironment(process.env),
  );
  const port = await listeningPort(group);
  const ended = new Promise<void>((resolve) => group.leader.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  return Object.freeze({
    origin,
    url: (content: WorkbenchContent) => workbenchUrl(origin, connectionToken, content),
    ended,
    stop: group.stop,
  });
}

async function listeningPort(group: ProcessGroup): Promise<number> {
  const { leader } = group;
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      const read = (part: string): void => {
        output += part;
        const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
        if (port) resolve(Number(port));
      };
      leader.stdout.setEncoding('utf8').on('data', read);
      leader.stderr.setEncoding('utf8').on('data', read);
      leader.once('error', reject);
      leader.once('exit', (code, signal) => reject(new Error(`it ended with ${signal ?? code}`)));
      timer = setTimeout(() => reject(new Error(`it was not ready in ${readyWithin} ms`)), readyWithin);
    });
  } catch (error) {
    await group.stop();
    throw new Error(`The VS Code server did not start: ${(error as Error).message}\n${output}`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    // The pipes must be read on, or a full one would halt the server.
    leader.stdout.removeAllListeners('data').resume();
    leader.stderr.removeAllListeners('data').resume();
  }
}

/**
 * The server and its extension host must not take up what belongs to this process, or to a VS Code around it.
 * An empty gallery keeps the workbench from asking the internet about extensions.
 */
function serverEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_V8_COVERAGE$)/;
  const own = Object.entries(environment).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}
