import { commands, Disposable, window, workspace } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { NAME } from '../../server/protocol.ts';
import { say } from '../say.ts';
import type { EntityNode } from './entity-nodes.ts';
import { entityPhrases } from './entity-phrases.ts';
import type { EntitySource } from './entity-source.ts';
import type { EntityTree } from './entity-tree.ts';
import type { EntityViewMemory } from './entity-view-memory.ts';
import { filterEntities, isFiltered } from './entity-view-state.ts';
import { isolate } from './isolate.ts';

const VIEW = 'mudaqqiq.entities';

/** What the view shows in place of rows; the welcome texts of the manifest name these. */
type Emptiness = 'stopped' | 'noDraft' | 'waiting' | 'filtered' | 'nothing';

export interface EntityView extends Disposable {
  /** The row that has the focus. */
  selected(): EntityNode | undefined;
}

/** Shows the tree in the side bar, with what there is to say beside its rows. */
export function createEntityView(
  client: BaseLanguageClient,
  source: EntitySource,
  memory: EntityViewMemory,
  tree: EntityTree,
): EntityView {
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });

  function refresh(): void {
    const draft = source.draft();
    const entities = source.snapshot()?.entities ?? [];
    const state = memory.state();
    const count = entities.filter((entity) => entity.hasVariants && !entity.isIgnored).length;
    view.title = say(entityPhrases.title);
    view.description = draft && fileName(draft.path);
    view.badge = count > 0 ? { value: count, tooltip: say(entityPhrases.variantNames(count)) } : undefined;
    view.message = messageOf();
    setContext('isFiltered', isFiltered(state));
    setContext('empty', emptiness());
  }

  function messageOf(): string | undefined {
    const snapshot = source.snapshot();
    if (!snapshot) return undefined;
    const all = snapshot.entities.length;
    const shown = filterEntities(snapshot.entities, memory.state()).length;
    const active = window.activeTextEditor?.document.uri.toString();
    const lines = [
      ...(active === snapshot.draft.toString()
        ? []
        : [entityPhrases.ofDraft(isolate(fileName(snapshot.draft.path)))]),
      ...(isStopped() && all > 0 ? [entityPhrases.stopped] : []),
      ...(shown > 0 && shown < all ? [entityPhrases.filtered(shown, all)] : []),
      ...(snapshot.isComplete ? [] : [entityPhrases.loading]),
    ];
    return lines.length === 0 ? undefined : lines.map(say).join('\n');
  }

  function emptiness(): Emptiness {
    const snapshot = source.snapshot();
    if (!source.draft()) return 'noDraft';
    if (!snapshot) return isStopped() ? 'stopped' : 'waiting';
    return isFiltered(memory.state()) && snapshot.entities.length > 0 ? 'filtered' : 'nothing';
  }

  function isStopped(): boolean {
    return client.state !== State.Running && client.state !== State.Starting;
  }

  source.setVisible(view.visible);
  refresh();
  const watches = Disposable.from(
    view,
    view.onDidChangeVisibility(({ visible }) => source.setVisible(visible)),
    source.onDidChange(refresh),
    memory.onDidChange(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(NAME)) refresh();
    }),
  );
  return { selected: () => view.selection[0], dispose: () => void watches.dispose() };
}

function setContext(name: string, value: unknown): void {
  void commands.executeCommand('setContext', `${VIEW}.${name}`, value);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
