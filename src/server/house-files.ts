import {
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Connection,
  type NotificationHandler,
} from 'vscode-languageserver';
import type { Log } from '../service/log.ts';
import type { HouseFile, HouseFileProblems } from '../service/house-style.ts';
import { withoutSlash } from './client-features.ts';
import { toRange } from './convert.ts';
import { describeError, guard } from './guard.ts';
import { HOUSE_FILE_NAMES, NAME, type ClientNotifications, type HouseFilesParams } from './protocol.ts';
import { folderOf, readHouseFile } from './read-house-file.ts';
import type { SessionHost } from './session-host.ts';
import type { SessionState } from './session-state.ts';

/** Style files that do not come are waited for so long, in milliseconds, before the settings hold alone. */
const PATIENCE = 3000;

/** What following the style files rests on. */
export interface HouseFilesWorld {
  readonly connection: Connection;
  readonly log: Log;
  readonly host: SessionHost;
  readonly state: SessionState;
  renewDiagnostics(): void;
}

/** The style files of the open folders. */
export interface HouseFiles {
  /** Resolves when the files have been read for the first time. */
  readonly ready: Promise<void>;
  /** Shows what is wrong in the files once more, in the language that is chosen now. */
  publish(): void;
  /** Has the client tell of changes; to be called once it is initialized. */
  watch(): void;
  /** The style file for a draft, empty where it is yet to be made; undefined where no folder is open. */
  fileFor(draft: string): Promise<HouseFile | undefined>;
}

/** Follows the style files: those that our own client sends, or those that the server can read itself. */
export function followHouseFiles(world: HouseFilesWorld): HouseFiles {
  const { connection, log, host, state, renewDiagnostics } = world;
  const { features } = state;
  const isSent = features.options.sendsHouseFiles === true;
  let { folders } = features;
  let problems: readonly HouseFileProblems[] = [];
  /** The files that have diagnostics shown. */
  let shown: readonly string[] = [];
  let lastReading = 0;
  let isAwaited = true;
  let stopWaiting: () => void;
  const ready = new Promise<void>((resolve) => {
    stopWaiting = () => {
      isAwaited = false;
      resolve();
    };
    setTimeout(stopWaiting, PATIENCE);
  });

  function take(files: readonly HouseFile[]): void {
    problems = state.setHouseFiles(files);
    publish();
    // While they are awaited nothing has been shown that could be out of date.
    if (!isAwaited) renewDiagnostics();
    stopWaiting();
  }

  function publish(): void {
    const faulty = problems.filter((file) => file.problems.length > 0);
    const mended = shown.filter((uri) => !faulty.some((file) => file.uri === uri));
    for (const uri of mended) void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const { uri, lines, problems: found } of faulty) {
      const diagnostics = found.map((problem) => ({
        range: toRange(lines, problem),
        severity: DiagnosticSeverity.Error,
        source: NAME,
        message: state.voice.say(problem.message),
      }));
      void connection.sendDiagnostics({ uri, diagnostics });
    }
    shown = faulty.map(({ uri }) => uri);
  }

  async function read(): Promise<void> {
    const reading = ++lastReading;
    try {
      const files = await Promise.all(folders.map((folder) => readHouseFile(folder, host)));
      // A later change has been read already, or is about to be.
      if (reading === lastReading) take(files.filter((file) => file !== undefined));
    } catch (error) {
      log.warn(`The style files could not be read; the last ones hold. ${describeError(error)}`);
      stopWaiting();
    }
  }

  if (isSent) {
    const method: keyof ClientNotifications = 'mudaqqiq/houseFiles';
    const handler: NotificationHandler<HouseFilesParams> = ({ files }) =>
      guard(log, method, undefined, undefined, () => take(files));
    connection.onNotification(method, handler);
  } else {
    void read();
    connection.onDidChangeWatchedFiles(() => void read());
  }

  return Object.freeze({
    ready,
    publish,
    watch() {
      if (isSent) return;
      if (features.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = removed.map(({ uri }) => withoutSlash(uri));
          const come = added.map(({ uri }) => withoutSlash(uri));
          folders = [...folders.filter((uri) => !gone.includes(uri)), ...come];
          void read();
        });
      }
      if (!features.registersFileWatchers) return;
      const watchers = HOUSE_FILE_NAMES.map((name) => ({ globPattern: `**/${name}` }));
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) =>
          log.warn(`Changes of style files will not arrive. ${describeError(error)}`),
        );
    },
    async fileFor(draft: string): Promise<HouseFile | undefined> {
      const folder = folderOf(folders, draft) ?? folders[0];
      if (folder === undefined || !host.readText) return undefined;
      return (await readHouseFile(folder, host)) ?? { uri: `${folder}/${HOUSE_FILE_NAMES[0]}`, text: '' };
    },
  });
}
