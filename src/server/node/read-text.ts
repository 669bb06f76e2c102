import { readFile } from 'node:fs/promises';

/** What the system says where there is no such file, or no such folder to hold it. */
const ABSENT = new Set<unknown>(['ENOENT', 'ENOTDIR']);

/** The text of a file by its address, without a byte order mark; undefined where there is no such file. */
export async function readText(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return new TextDecoder().decode(await readFile(new URL(uri)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return undefined;
    throw error;
  }
}
