import type { Memento } from 'vscode';
import type { Ignore } from '../server/protocol.ts';

/** What the editor wishes not to hear again, by draft; kept by VS Code and never written into the draft. */
export interface IgnoreStore {
  of(uri: string): readonly Ignore[];
  replace(uri: string, ignores: readonly Ignore[]): Thenable<void>;
  /** Lets the ignores follow a draft that was renamed or moved, or all drafts of a folder. */
  move(from: string, to: string): Thenable<void>;
}

const PREFIX = 'ignores:';

/**
 * Keeps each draft under a key of its own, so that two windows do not overwrite one another's. The memory is that of
 * all windows: a draft opened alone and later within a folder keeps its ignores. What has no file yet lasts as long as
 * the window, because another text will bear its name tomorrow.
 */
export function createIgnoreStore(memento: Memento): IgnoreStore {
  const unsaved = new Map<string, readonly Ignore[]>();

  async function replace(uri: string, ignores: readonly Ignore[]): Promise<void> {
    if (isUnsaved(uri)) unsaved.set(uri, ignores);
    else await memento.update(keyOf(uri), ignores.length > 0 ? ignores : undefined);
  }

  function of(uri: string): readonly Ignore[] {
    return unsaved.get(uri) ?? memento.get<readonly Ignore[]>(keyOf(uri), []);
  }

  function known(): readonly string[] {
    const kept = memento.keys().filter((key) => key.startsWith(PREFIX));
    return [...unsaved.keys(), ...kept.map((key) => key.slice(PREFIX.length))];
  }

  return Object.freeze({
    of,
    replace,
    async move(from: string, to: string) {
      const moved = known().filter((uri) => uri === from || uri.startsWith(`${from}/`));
      await Promise.all(
        moved.flatMap((uri) => [replace(to + uri.slice(from.length), of(uri)), replace(uri, [])]),
      );
    },
  });
}

function keyOf(uri: string): string {
  return PREFIX + uri;
}

function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}
