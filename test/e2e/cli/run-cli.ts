import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../../scripts/bundle.ts';
import { buildLexicon } from '../../../scripts/build-lexicon.ts';
import { buildNames } from '../../../scripts/pack-names.ts';

const program = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url));

/** What the tests' own surroundings set must not decide how the program behaves. */
const { MUDAQQIQ_LANG: _language, NO_COLOR: _no, FORCE_COLOR: _force, ...surroundings } = process.env;

export interface Ran {
  readonly code: number | null;
  readonly output: Buffer;
  readonly errors: string;
}

export interface World {
  readonly folder: string;
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  /** The bundle to run, where it is not the project's own. */
  readonly program?: string;
  /** The user and group to run as; only the superuser may choose. */
  readonly user?: number;
}

let built: Promise<unknown> | undefined;

/** The bundle of the command line, beside its data, as the sources are now; built once in a run of the tests. */
export async function builtProgram(): Promise<string> {
  await (built ??= Promise.all([bundle(['cli']), buildNames(), buildLexicon()]));
  return program;
}

/** Starts the bundle as a process of its own. */
export async function startCli(words: readonly string[], world: World): Promise<ChildProcess> {
  const user = world.user === undefined ? {} : { uid: world.user, gid: world.user };
  return spawn(process.execPath, [world.program ?? (await builtProgram()), ...words], {
    cwd: world.folder,
    env: { ...surroundings, ...world.environment },
    stdio: 'pipe',
    timeout: 30_000,
    ...user,
  });
}

/** Runs the bundle to its end. */
export async function runCli(words: readonly string[], world: World): Promise<Ran> {
  const child = await startCli(words, world);
  const ended = once(child, 'close') as Promise<[number | null]>;
  // It may end without having read its input.
  child.stdin!.on('error', () => undefined).end(world.input ?? '');
  const [output, errors] = await Promise.all([buffer(child.stdout!), text(child.stderr!)]);
  const [code] = await ended;
  return { code, output, errors };
}
