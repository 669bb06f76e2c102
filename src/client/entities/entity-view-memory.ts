import { EventEmitter, type Disposable, type Event, type Memento } from 'vscode';
import { asViewState, type EntityViewState } from './entity-view-state.ts';

/** Keeps the order and the filter of the panel with the workspace. */
export interface EntityViewMemory extends Disposable {
  state(): EntityViewState;
  change(part: Partial<EntityViewState>): void;
  readonly onDidChange: Event<void>;
}

const KEY = 'entities.view';

export function createEntityViewMemory(memento: Memento): EntityViewMemory {
  const changed = new EventEmitter<void>();
  let state = asViewState(memento.get(KEY));
  return {
    state: () => state,
    change(part) {
      state = asViewState({ ...state, ...part });
      void memento.update(KEY, state);
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
