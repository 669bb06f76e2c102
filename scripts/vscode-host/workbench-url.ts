/** What the workbench shows and runs. Paths are absolute paths of the server's file system. */
export interface WorkbenchContent {
  readonly folder?: string;
  /** A file that opens by itself. */
  readonly file?: string;
  readonly developmentPaths?: readonly string[];
  /** A path, or the `http` address of tests that run in a web worker. */
  readonly testsPath?: string;
}

/** The address at which a browser opens this content, for a server at `origin` such as `http://127.0.0.1:8000`. */
export function workbenchUrl(origin: string, connectionToken: string, content: WorkbenchContent): string {
  const url = new URL('/', origin);
  const remote = (path: string): string => `vscode-remote://${url.host}${encodeURI(path)}`;
  const payload: (readonly [string, string])[] = [['skipWelcome', 'true']];
  for (const path of content.developmentPaths ?? []) payload.push(['extensionDevelopmentPath', remote(path)]);
  if (content.testsPath)
    payload.push([
      'extensionTestsPath',
      isAddress(content.testsPath) ? content.testsPath : remote(content.testsPath),
    ]);
  if (content.file) payload.push(['openFile', remote(content.file)]);

  url.searchParams.set('tkn', connectionToken);
  if (content.folder) url.searchParams.set('folder', content.folder);
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

function isAddress(path: string): boolean {
  return path.startsWith('http:');
}
