import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Builds the extension into `dist/` by the project's own script, its output passed on. Throws when that fails. */
export async function buildProject(project: string): Promise<void> {
  const script = join(project, 'scripts', 'build.ts');
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (code !== 0) throw new Error(`The build (scripts/build.ts) ended with ${signal ?? code}.`);
}
