import {
  Disposable,
  EventEmitter,
  window,
  type TextEditor,
  type TreeDataProvider,
  type Uri,
  type ViewColumn,
} from 'vscode';
import { interfaceLanguage } from '../interface-language.ts';
import { entityItem } from './entity-item.ts';
import { childNodes, groupNodes, type EntityNode } from './entity-nodes.ts';
import type { EntitySource } from './entity-source.ts';
import type { EntityViewMemory } from './entity-view-memory.ts';

/** The tree of entities; tests read it, since VS Code lets nobody read a view. */
export type EntityTree = TreeDataProvider<EntityNode>;

/** Makes the rows from the entities and from what the editor wishes to see of them. */
export function createEntityTree(source: EntitySource, memory: EntityViewMemory): EntityTree & Disposable {
  const changed = new EventEmitter<void>();
  const watches = Disposable.from(
    changed,
    source.onDidChange(() => changed.fire()),
    memory.onDidChange(() => changed.fire()),
  );
  return {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (node) return [...childNodes(node)];
      const snapshot = source.snapshot();
      return snapshot ? [...groupNodes(snapshot.entities, memory.state())] : [];
    },
    getTreeItem(node) {
      const draft = source.draft();
      return entityItem(node, draft && { draft, viewColumn: columnOf(draft) }, interfaceLanguage());
    },
    dispose: () => void watches.dispose(),
  };
}

function columnOf(draft: Uri): ViewColumn | undefined {
  const isShown = ({ document }: TextEditor): boolean => document.uri.toString() === draft.toString();
  return window.visibleTextEditors.find(isShown)?.viewColumn;
}
