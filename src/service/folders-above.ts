/**
 * The folders that a file lies in by its address, the innermost first, without a slash at their ends; none for a
 * document that lies nowhere (`untitled:Untitled-1`).
 */
export function foldersAbove(uri: string): readonly string[] {
  const root = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(uri)?.[0];
  if (root === undefined) return [];
  const folders: string[] = [];
  for (let end = uri.lastIndexOf('/'); end >= root.length; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end));
  }
  return folders;
}
