import { readFile } from 'node:fs/promises';

/** The text of a file by its address, without a byte order mark; undefined where there is no such file. */
export async function readText(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return new TextDecoder().decode(await readFile(new URL(uri)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
