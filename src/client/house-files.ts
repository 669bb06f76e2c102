import {
  Disposable,
  FileSystemError,
  Uri,
  workspace,
  type LogOutputChannel,
  type WorkspaceFolder,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { HOUSE_FILE_NAMES, type ClientNotifications, type HouseFilesParams } from '../server/protocol.ts';

/** The style file of a folder as it is saved. */
export interface HouseFile {
  readonly uri: Uri;
  readonly text: string;
}

/** Sends the style files of the open folders to the server when it starts, and whenever one is saved or goes. */
export function sendHouseFiles(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  const watcher = workspace.createFileSystemWatcher(`**/{${HOUSE_FILE_NAMES.join(',')}}`);
  let lastReading = 0;

  async function read(folder: WorkspaceFolder): Promise<HouseFile | undefined> {
    try {
      return await readHouseFile(folder);
    } catch (error) {
      log.warn(`The style file of ${folder.uri.toString()} could not be read: ${String(error)}`);
      return undefined;
    }
  }

  async function send(): Promise<void> {
    const reading = ++lastReading;
    const files = await Promise.all((workspace.workspaceFolders ?? []).map(read));
    // A later change has been read already, or is about to be.
    if (reading !== lastReading || !client.isRunning()) return;
    const method: keyof ClientNotifications = 'mudaqqiq/houseFiles';
    const found = files.filter((file) => file !== undefined);
    await client.sendNotification(method, {
      files: found.map(({ uri, text }) => ({ uri: client.code2ProtocolConverter.asUri(uri), text })),
    } satisfies HouseFilesParams);
  }

  const sendIfRunning = (): void => {
    if (client.isRunning()) void send();
  };
  return Disposable.from(
    watcher,
    watcher.onDidCreate(sendIfRunning),
    watcher.onDidChange(sendIfRunning),
    watcher.onDidDelete(sendIfRunning),
    workspace.onDidChangeWorkspaceFolders(sendIfRunning),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void send();
    }),
  );
}

/** The style file at the root of a folder, or undefined where there is none. */
export async function readHouseFile({ uri: root }: WorkspaceFolder): Promise<HouseFile | undefined> {
  for (const name of HOUSE_FILE_NAMES) {
    const uri = Uri.joinPath(root, name);
    try {
      return { uri, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
    } catch (error) {
      if (!(error instanceof FileSystemError && error.code === 'FileNotFound')) throw error;
    }
  }
  return undefined;
}
