import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for each test of the suite it is called in, taken away afterwards. */
export function useTemporaryFolder(): {
  path: string;
  write(name: string, content: string | Buffer): string;
} {
  const folder = {
    path: '',
    /** Writes a file, with the folders on its way; answers its absolute path. */
    write(name: string, content: string | Buffer): string {
      const path = join(folder.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'mudaqqiq-'));
  });
  afterEach(() => {
    rmSync(folder.path, { recursive: true, force: true });
  });
  return folder;
}
