import { folderOf, foldersUpwards } from '../core/index.ts';

/** Answers the address of the nearest file of folders, given from the innermost outwards; undefined where there is none. */
export type FileFinder = (folders: readonly string[]) => Promise<string | undefined>;

/**
 * Makes a finder of files that have the first of some names that a folder has. It asks for each once: what is made later is
 * for another finder.
 */
export function createFileFinder(
  names: readonly string[],
  readText: (uri: string) => Promise<string | undefined>,
): FileFinder {
  const found = new Map<string, Promise<string | undefined>>();

  function find([folder, ...above]: readonly string[]): Promise<string | undefined> {
    if (folder === undefined) return Promise.resolve(undefined);
    let file = found.get(folder);
    // All at once: each question may have to travel to another machine.
    if (!file) found.set(folder, (file = firstOf([findIn(folder), find(above)])));
    return file;
  }

  function findIn(folder: string): Promise<string | undefined> {
    return firstOf(
      names.map(async (name) => {
        const uri = folder + name;
        return (await readText(uri)) === undefined ? undefined : uri;
      }),
    );
  }

  return find;
}

/** The folders that a file lies in, the innermost first; for a document that lies nowhere `home` and those above it. */
export function foldersOf(uri: string, home?: string): readonly string[] {
  const folders = foldersUpwards(folderOf(uri));
  return folders.length === 0 && home !== undefined ? foldersUpwards(`${home}/`) : folders;
}

/** The first of the answers that is one, in their order. */
async function firstOf(answers: readonly Promise<string | undefined>[]): Promise<string | undefined> {
  return (await Promise.all(answers)).find((answer) => answer !== undefined);
}
