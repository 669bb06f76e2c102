import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { openDraft, replaceText, tidyUp, waitForDiagnostics, waitUntil } from './helpers.ts';

/** The ids of the server's processes that this extension host has started, as Linux lists them. */
function serverProcesses(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && isServer(id));
}

function isServer(id: number): boolean {
  try {
    const [, parent] = /\) \S (\d+) /.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return (
      Number(parent) === process.pid &&
      readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('server.node.cjs')
    );
  } catch {
    // It ended while it was looked at.
    return false;
  }
}

/** Opens a draft, has the server replaced in some way, and checks that another one reviews the draft's next state. */
async function reviewAcross(replaceServer: (server: number) => unknown): Promise<void> {
  const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
  await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
  const [server, ...others] = serverProcesses();
  assert.ok(server !== undefined && others.length === 0, 'There is not just one server process.');
  await replaceServer(server);
  await waitUntil('another server process', serverProcesses, (now) => now.length === 1 && now[0] !== server);
  await replaceText(draft, 'وقال المتحدث ، ثم سكت.\n');
  await waitForDiagnostics(draft, ['0:12-0:13 spacing/space-before-mark']);
}

describe('the server', () => {
  before(function () {
    if (process.platform !== 'linux') this.skip();
  });
  afterEach(tidyUp);

  it('comes back after it died', () => reviewAcross((server) => process.kill(server, 'SIGKILL')));

  it('is another one after the command to restart it', () =>
    reviewAcross(() => vscode.commands.executeCommand('mudaqqiq.restart')));
});
