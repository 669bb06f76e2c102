import type { HouseFile } from '../service/house-style.ts';
import { HOUSE_FILE_NAMES } from './protocol.ts';
import type { SessionHost } from './session-host.ts';

/** The style file at the root of a folder as it is saved, or undefined where there is none. */
export async function readHouseFile(
  folder: string,
  { readText }: SessionHost,
): Promise<HouseFile | undefined> {
  for (const name of HOUSE_FILE_NAMES) {
    const uri = `${folder}/${name}`;
    const text = await readText?.(uri);
    if (text !== undefined) return { uri, text };
  }
  return undefined;
}

/** The folder that a document lies in, the innermost of several. */
export function folderOf(folders: readonly string[], uri: string): string | undefined {
  return folders
    .filter((folder) => uri.startsWith(`${folder}/`))
    .reduce<string | undefined>(
      (best, folder) => (folder.length > (best?.length ?? 0) ? folder : best),
      undefined,
    );
}
