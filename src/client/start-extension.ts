import { window, workspace, type ExtensionContext, type Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client-options.ts';
import { createDraftStatuses } from './draft-statuses.ts';
import { onFirstDraft } from './drafts-watch.ts';
import { createEntityPanel } from './entities/entity-panel.ts';
import type { EntityTree } from './entities/entity-tree.ts';
import { createIgnoreStore } from './ignore-store.ts';
import { createImpactPages } from './impact-pages.ts';
import { phrases } from './phrases.ts';
import { registerCommands } from './register-commands.ts';
import { restart } from './restart.ts';
import { registerRulePages } from './rule-pages.ts';
import { say } from './say.ts';
import { sendIgnores } from './send-ignores.ts';
import { serveText } from './serve-text.ts';
import { createStatusItem } from './status-item.ts';

/** What other extensions and the tests get of this one. */
export interface ExtensionApi {
  /** The rows of the panel of entities: VS Code lets nobody read a view, not even the test of it. */
  readonly entities: EntityTree;
}

/**
 * Brings the extension up around a language client that the host knows how to make. The server starts with the first
 * Arabic draft, or with the first command that needs it.
 */
export function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): ExtensionApi {
  const log = window.createOutputChannel('مدقّق', { log: true });
  const ignores = createIgnoreStore(context.globalState);
  const { extensionUri } = context;
  const client: BaseLanguageClient = createClient(
    clientOptions({ extensionUri, log, ignores, client: () => client }),
  );

  async function start(begin: () => Promise<void>): Promise<void> {
    try {
      await begin();
    } catch (error) {
      log.error(
        `The server did not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      const showLog = say(phrases.showLog);
      if ((await window.showErrorMessage(say(phrases.notStarted), showLog)) === showLog) log.show();
    }
  }

  async function follow(from: Uri, to: Uri): Promise<void> {
    await ignores.move(from.toString(), to.toString());
    // The draft may have been opened under its new name already.
    if (client.isRunning()) await sendIgnores(client, to, ignores);
  }

  serveText(client, log);
  const statuses = createDraftStatuses(client);
  const memento = context.workspaceState;
  const impactPages = createImpactPages();
  const panel = createEntityPanel({ client, statuses, ignores, log, memento });
  context.subscriptions.push(
    log,
    statuses,
    panel,
    createStatusItem(client, statuses),
    registerRulePages(client),
    impactPages,
    registerCommands({ client, ignores, log, impactPages, restart: () => start(() => restart(client, log)) }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) void follow(oldUri, newUri);
    }),
    onFirstDraft(() => void start(() => client.start())),
  );
  return Object.freeze({ entities: panel.tree });
}
