import { lstat, readdir, realpath, stat } from 'node:fs';
import type { FileSystemAdapter } from 'tinyglobby';

type Failed = NodeJS.ErrnoException | null;
type Callback<T> = (error: Failed, value: T) => void;

/**
 * The file system as the search for drafts sees it. Left to itself the search passes over what it cannot open; here
 * folders that cannot be read are told to `onUnreadable`, and broken links count as files, so that a broken link with
 * the name of a draft is found, and reading it says what is wrong.
 */
export function createLinkKeepingFileSystem(
  onUnreadable: (directory: string, error: NodeJS.ErrnoException) => void,
): FileSystemAdapter {
  const adapter = {
    readdir(path: string, options: { withFileTypes: true }, done: Callback<unknown>) {
      readdir(path, options, (error, entries) => {
        // A folder that is not there any more, or never was, holds nothing.
        if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') onUnreadable(path, error);
        done(error, entries);
      });
    },
    realpath(path: string, done: Callback<string>) {
      realpath(path, (error, target) => done(null, error ? path : target));
    },
    stat(path: string, done: Callback<unknown>) {
      stat(path, (error, status) => (error ? lstat(path, done) : done(null, status)));
    },
  };
  // The adapter's type lists every overload of `node:fs`; the search calls these forms alone.
  return adapter as unknown as FileSystemAdapter;
}
