import { Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftStatuses } from '../draft-statuses.ts';
import type { IgnoreStore } from '../ignore-store.ts';
import { registerEntityCommands } from './entity-commands.ts';
import { createEntitySource } from './entity-source.ts';
import { createEntityTree, type EntityTree } from './entity-tree.ts';
import { createEntityView } from './entity-view.ts';
import { createEntityViewMemory } from './entity-view-memory.ts';

export interface EntityPanelParts {
  readonly client: BaseLanguageClient;
  readonly statuses: DraftStatuses;
  readonly ignores: IgnoreStore;
  readonly log: LogOutputChannel;
  readonly memento: ExtensionContext['workspaceState'];
}

/** The panel of what a draft names: its view, its commands, and the tree for tests. */
export interface EntityPanel extends Disposable {
  readonly tree: EntityTree;
}

export function createEntityPanel({
  client,
  statuses,
  ignores,
  log,
  memento,
}: EntityPanelParts): EntityPanel {
  const source = createEntitySource(client, statuses, (error) => {
    log.warn(`The entities did not come. ${String(error)}`);
  });
  const memory = createEntityViewMemory(memento);
  const tree = createEntityTree(source, memory);
  const view = createEntityView(client, source, memory, tree);
  const selected = view.selected;
  const registered = registerEntityCommands({ client, source, memory, ignores, log, selected });
  const parts = Disposable.from(registered, view, tree, memory, source);
  return { tree, dispose: () => void parts.dispose() };
}
