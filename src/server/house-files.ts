import {
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Connection,
} from 'vscode-languageserver';
import type { ResolvedStyle, ReviewConfiguration, StyleProblem } from '../core/index.ts';
import type { Hiding } from '../service/hidden-findings.ts';
import { createHouseStyles } from '../service/house-styles.ts';
import type { Log } from '../service/log.ts';
import { createRuleTests, type RuleProblem } from '../service/rule-tests.ts';
import { isStyleFileName, STYLE_FILE_NAMES } from '../service/style-file-names.ts';
import { withoutSlash, type ClientFeatures } from './client-features.ts';
import { toRange } from './convert.ts';
import { MOST_DIAGNOSTICS } from './diagnostics.ts';
import { describeError } from './guard.ts';
import { NAME } from './protocol.ts';
import type { Voice } from './voice.ts';

/** A style that does not come is waited for so long, in milliseconds, before the settings hold alone. */
const PATIENCE = 3000;
/** Nobody types two letters of a style file so far apart, in milliseconds, without looking up. */
const PAUSE = 250;

/** What following the style files rests on. */
export interface HouseFilesWorld {
  readonly connection: Connection;
  readonly log: Log;
  readonly features: ClientFeatures;
  /** The text of a file as an editor holds it, or as it is saved; undefined where there is none. */
  readText(uri: string): Promise<string | undefined>;
  readonly voice: () => Voice;
  /** Whether an editor holds a file. */
  isOpen(uri: string): boolean;
  /** Has all drafts judged and their diagnostics shown anew. */
  renew(): void;
}

/** The style file for a draft. */
export interface HouseFile {
  readonly uri: string;
  /** Absent where the file is yet to be made. */
  readonly text?: string;
}

/** The style files of the drafts that are open. */
export interface HouseFiles {
  /** Resolves when the style of a draft is known, or has been waited for long enough; at once for a style file. */
  ready(draft: string): Promise<void>;
  configurationOf(draft: string): ReviewConfiguration;
  /** What the house does not want to hear of a draft. */
  hidingOf(draft: string): Pick<Hiding, 'houseIgnores' | 'known'>;
  /** Forgets a draft that was closed. */
  forget(draft: string): void;
  /** Whether a document is no draft but a style file. */
  isStyleFile(uri: string): boolean;
  /** Takes note that an editor holds another text of a style file than before, or no longer holds it. */
  touch(uri: string): void;
  /** Resolves when the last change of a style file has been taken in. */
  settled(): Promise<void>;
  /** The style that stands on a file, that of the file itself before others. */
  styleWith(uri: string): ResolvedStyle | undefined;
  /** Shows what is wrong in the files once more, in the language that is chosen now. */
  publish(): void;
  /** Has the client tell of changes; to be called once it is initialized. */
  watch(): void;
  /** The nearest style file for a draft, or where it would lie; undefined where there is none and no folder is open. */
  fileFor(draft: string): Promise<HouseFile | undefined>;
}

/** Finds the style file of each draft, shows what is wrong in it, and follows its changes. */
export function followHouseFiles(world: HouseFilesWorld): HouseFiles {
  const { connection, log, features, readText, voice, isOpen, renew } = world;
  let { folders } = features;
  const styles = createHouseStyles({ readText, homeFolder: () => folders[0] });
  const tests = createRuleTests(isOpen);
  const awaited = new Map<string, Promise<void>>();
  /** Style files that an editor holds: what is wrong in them is told though no draft is open. */
  const edited = new Set<string>();
  /** The files that have diagnostics shown. */
  let shown: readonly string[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Those who wait for the end of the pause and of the reading behind it. */
  let waiting: (() => void)[] = [];
  let isSettled = true;

  async function load(draft: string): Promise<void> {
    let isLate = false;
    const loaded = styles
      .load(draft)
      .catch((error: unknown) => log.warn(`The style of ${draft} could not be read. ${describeError(error)}`))
      .then(() => {
        test();
        if (isLate) renew();
      });
    let timer: ReturnType<typeof setTimeout>;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        isLate = true;
        resolve();
      }, PATIENCE);
    });
    await Promise.race([loaded, patience]).finally(() => clearTimeout(timer));
  }

  async function refresh(): Promise<void> {
    try {
      // A style file stands under itself, or under the one that goes before it in its folder.
      await Promise.all([...edited].map(styles.load));
      const hasChanged = await styles.refresh();
      test();
      if (hasChanged) renew();
    } catch (error) {
      log.warn(`The style files could not be read; the last ones hold. ${describeError(error)}`);
    }
  }

  async function settle(): Promise<void> {
    const own = pause;
    await refresh();
    // The file may have changed under the reading.
    if (own !== pause) return;
    isSettled = true;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  /** Shows what is wrong in the files, with what speaks against the rules of those that somebody works on. */
  function test(): void {
    tests.run(styles.resolved, publish);
    publish();
  }

  function publish(): void {
    const files = styles.problems.map(({ uri, text, lines, problems }) => ({
      uri,
      lines,
      problems: [...problems, ...tests.problemsOf(uri, text)],
    }));
    const faulty = files.filter(({ problems }) => problems.length > 0);
    const mended = shown.filter((uri) => !faulty.some((file) => file.uri === uri));
    for (const uri of mended) void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const { uri, lines, problems } of faulty) {
      const diagnostics = problems.slice(0, MOST_DIAGNOSTICS).map((problem) => ({
        range: toRange(lines, problem),
        severity: severityOf(problem),
        source: NAME,
        message: voice().say(problem.message),
      }));
      void connection.sendDiagnostics({ uri, diagnostics });
    }
    shown = faulty.map(({ uri }) => uri);
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => styles.isConcerned(uri))) void refresh();
  });

  return Object.freeze({
    ready(draft: string) {
      if (styles.isConcerned(draft)) return Promise.resolve();
      let ready = awaited.get(draft);
      if (!ready) awaited.set(draft, (ready = load(draft)));
      return ready;
    },
    configurationOf: styles.configurationOf,
    hidingOf(draft: string) {
      const known = styles.knownOf(draft);
      return { houseIgnores: styles.ignoresOf(draft), ...(known && { known }) };
    },
    forget(draft: string) {
      awaited.delete(draft);
      styles.forget(draft);
    },
    isStyleFile: (uri: string) => styles.isConcerned(uri),
    touch(uri: string) {
      if (isOpen(uri) && isStyleFileName(uri)) edited.add(uri);
      else if (edited.delete(uri)) styles.forget(uri);
      clearTimeout(pause);
      isSettled = false;
      pause = setTimeout(() => void settle(), PAUSE);
    },
    settled: () =>
      isSettled ? Promise.resolve() : new Promise<void>((resolve) => void waiting.push(resolve)),
    styleWith: (uri: string) =>
      styles.resolved.find(({ files: [file] }) => file?.uri === uri) ??
      styles.resolved.find(({ read }) => read.has(uri)),
    publish,
    watch() {
      if (features.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = removed.map(({ uri }) => withoutSlash(uri));
          const come = added.map(({ uri }) => withoutSlash(uri));
          folders = [...folders.filter((uri) => !gone.includes(uri)), ...come];
          void refresh();
        });
      }
      if (!features.registersFileWatchers) return;
      // A style may stand on other files, whatever they are called.
      const watchers = [{ globPattern: '**/*.{yml,yaml,json,dic}' }];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) =>
          log.warn(`Changes of style files will not arrive. ${describeError(error)}`),
        );
    },
    async fileFor(draft: string): Promise<HouseFile | undefined> {
      const found = await styles.fileOf(draft);
      if (found !== undefined) {
        const text = await readText(found);
        return { uri: found, ...(text !== undefined && { text }) };
      }
      const folder = folderOf(folders, draft) ?? folders[0];
      return folder === undefined ? undefined : { uri: `${folder}/${STYLE_FILE_NAMES[0]}` };
    },
  });
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

function severityOf(problem: StyleProblem | RuleProblem): DiagnosticSeverity {
  return 'severity' in problem ? severities[problem.severity] : DiagnosticSeverity.Error;
}

/** The folder that a document lies in, the innermost of several. */
function folderOf(folders: readonly string[], uri: string): string | undefined {
  return folders
    .filter((folder) => uri.startsWith(`${folder}/`))
    .reduce<string | undefined>(
      (best, folder) => (folder.length > (best?.length ?? 0) ? folder : best),
      undefined,
    );
}
