import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserHost } from './drive-tests.ts';

/**
 * Writes an executable that behaves like VS Code's own for extension tests, for `@vscode/test-electron`, and drives
 * the browser-based host.
 */
export async function writeExecutable(path: string, host: BrowserHost): Promise<void> {
  const program = fileURLToPath(new URL('browser-host.main.ts', import.meta.url));
  const words = [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    program,
    host.server,
    host.browser,
  ];
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\nexec ${words.map(quote).join(' ')} "$@"\n`, { mode: 0o755 });
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
