import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startProcessGroup } from '../../../scripts/vscode-host/process-group.ts';

describe('a process group', () => {
  it('stops with everything that its leader started', async () => {
    const group = startProcessGroup('sh', ['-c', 'sleep 600 & echo $!; wait'], process.env);
    const [output] = (await once(group.leader.stdout, 'data')) as [Buffer];
    const child = Number(output.toString());
    assert.ok(isRunning(child));
    await group.stop();
    assert.notEqual(group.leader.signalCode ?? group.leader.exitCode, null);
    // The system carries out the signal to a process that is not ours to wait for in its own time.
    while (isRunning(child)) await pause(10);
  });

  it('stops a leader that does not listen to politeness', async () => {
    const group = startProcessGroup(
      'sh',
      ['-c', 'trap "" TERM; echo ready; while :; do sleep 1; done'],
      process.env,
    );
    await once(group.leader.stdout, 'data');
    await group.stop();
    assert.equal(group.leader.signalCode, 'SIGKILL');
  });

  it('can be stopped after its end', async () => {
    const group = startProcessGroup('true', [], process.env);
    await once(group.leader, 'exit');
    await group.stop();
    assert.equal(group.leader.exitCode, 0);
  });
});

/** A process that has ended but that nobody has asked about is still listed, as a zombie. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
}
