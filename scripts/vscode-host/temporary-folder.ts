import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';

export interface TemporaryFolder {
  /** Absolute, without symbolic links: VS Code compares paths as text. */
  readonly path: string;
  remove(): void;
}

/** A fresh empty folder that goes away when this process ends at the latest, unless it is to be kept. */
export function temporaryFolder(purpose: string, { keep = false } = {}): TemporaryFolder {
  const path = mkdtempSync(join(realpathSync(tmpdir()), `mudaqqiq-${purpose}-`));
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  return Object.freeze({ path, remove: keep ? remove : atExit(remove) });
}
