/** The scheme, the slashes behind it and the host: what stands before every folder of an address. */
const HEAD = 3;

/** The address of a file by its path, with forward slashes, from the folder of another file. */
export function relativeAddress(path: string, file: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length > HEAD) parts.pop();
    } else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
  }
  return parts.join('/');
}
