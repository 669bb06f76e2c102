/** The folder of a file, with its slash: `file:///daily/news/` of `file:///daily/news/a.txt`. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** A folder and those above it, nearest first, down to the root of its scheme. */
export function foldersUpwards(folder: string): readonly string[] {
  const { length } = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?\//i.exec(folder)?.[0] ?? folder;
  const folders: string[] = [];
  for (let above = folder; above.length >= length && above !== ''; above = folderOf(above.slice(0, -1)))
    folders.push(above);
  return folders;
}

/** The URI of a path as people write it, from a folder: `../names.yml`, `/daily/names.yml`. */
export function resolvePath(folder: string, path: string): string {
  const root = foldersUpwards(folder).at(-1) ?? folder;
  let at = path.startsWith('/') ? root : folder;
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  segments.forEach((segment, i) => {
    if (segment === '..') at = at === root ? root : folderOf(at.slice(0, -1));
    else at += encoded(segment) + (i < segments.length - 1 ? '/' : '');
  });
  return at;
}

/** The path of a file below a folder, as people write it; undefined where it is elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const above = decoded(folder);
  const path = decoded(uri);
  return path.startsWith(above) ? path.slice(above.length) : undefined;
}

/** The name of a file, as people write it. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Encoded as VS Code does it, down to the marks that `encodeURIComponent` leaves. */
function encoded(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Composed, since a file system may part «أ» into alef and hamza. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri.normalize('NFC');
  }
}
