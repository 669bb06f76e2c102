import { Disposable, FileSystemError, FileType, workspace, type FileStat, type Uri } from 'vscode';

/**
 * Serves Markdown pages under a scheme as files that cannot be changed. Files and not mere documents, because the
 * Markdown preview watches what it shows. `read` answers undefined where there is no such page.
 */
export function registerPages(
  scheme: string,
  read: (uri: Uri) => string | undefined | Promise<string | undefined>,
): Disposable {
  async function readFile(uri: Uri): Promise<Uint8Array> {
    const page = await read(uri);
    if (page === undefined) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(page);
  }

  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const nothing = new Disposable(() => {});

  return workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: () => nothing,
      watch: () => nothing,
      readFile,
      stat: async (uri): Promise<FileStat> => ({
        type: FileType.File,
        ctime: 0,
        mtime: 0,
        size: (await readFile(uri)).byteLength,
      }),
      readDirectory: refuse,
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true },
  );
}
