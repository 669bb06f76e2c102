import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { atExit } from './at-exit.ts';

export interface ProcessGroup {
  readonly leader: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Ends the program and everything it started: politely first, by force after two seconds. */
  stop(): Promise<void>;
}

/** Starts a program as the leader of a process group of its own, which ends at the latest with this process. */
export function startProcessGroup(
  program: string,
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): ProcessGroup {
  const leader = spawn(program, programArguments, {
    detached: true,
    env: environment,
    // Its input is a pipe that closes when this process is gone, for programs that want to know.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const killAtOnce = atExit(() => {
    signalGroup(leader.pid, 'SIGKILL');
    // The folders of the group may be removed next; whoever still writes there would undo that.
    sleep(50);
  });
  const ended = once(leader, 'exit').catch(() => undefined);
  const stop = async (): Promise<void> => {
    signalGroup(leader.pid, 'SIGTERM');
    await Promise.race([ended, pause(2_000, undefined, { ref: false })]);
    // What the leader leaves behind belongs to the group as well.
    killAtOnce();
    await ended;
  };
  return Object.freeze({ leader, stop });
}

/** Halts this whole process; at its end nothing can be awaited. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
