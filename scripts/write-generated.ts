import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads a file of the repository. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Writes a file of the repository, formatted as the others are where that is asked for. */
export async function write(path: string, content: string, isFormatted = false): Promise<void> {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = isFormatted
    ? await format(content, { ...(await resolveConfig(file)), filepath: file })
    : content;
  writeFileSync(file, text);
}
