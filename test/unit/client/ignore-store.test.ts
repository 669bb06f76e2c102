import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { createIgnoreStore } from '../../../src/client/ignore-store.ts';

const uri = 'file:///drafts/خبر.txt';
const ignore = { rule: 'spacing/repeated-space' };

/** What VS Code keeps between sessions, in memory. */
function createMemento(): Memento & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    keys: () => [...kept.keys()],
    get: <T>(key: string, fallback?: T) => (kept.has(key) ? (kept.get(key) as T) : (fallback as T)),
    async update(key: string, value: unknown) {
      if (value === undefined) kept.delete(key);
      else kept.set(key, value);
    },
  };
}

describe('memory of ignores', () => {
  it('keeps the ignores of each draft apart, from one session to the next', async () => {
    const memento = createMemento();
    await createIgnoreStore(memento).replace(uri, [ignore]);
    const later = createIgnoreStore(memento);
    assert.deepEqual(later.of(uri), [ignore]);
    assert.deepEqual(later.of('file:///other.txt'), []);
  });

  it('leaves nothing behind when all is taken back', async () => {
    const memento = createMemento();
    const store = createIgnoreStore(memento);
    await store.replace(uri, [ignore]);
    await store.replace(uri, []);
    assert.deepEqual(store.of(uri), []);
    assert.equal(memento.kept.size, 0);
  });

  it('forgets those of a draft without a file with the window', async () => {
    const memento = createMemento();
    const store = createIgnoreStore(memento);
    await store.replace('untitled:Untitled-1', [ignore]);
    assert.deepEqual(store.of('untitled:Untitled-1'), [ignore]);
    assert.deepEqual(createIgnoreStore(memento).of('untitled:Untitled-1'), []);
    assert.equal(memento.kept.size, 0);
  });

  it('follows a draft that gets a file, and a folder that is moved', async () => {
    const store = createIgnoreStore(createMemento());
    await store.replace('untitled:Untitled-1', [ignore]);
    await store.move('untitled:Untitled-1', uri);
    await store.move('file:///drafts', 'file:///archive');
    assert.deepEqual(store.of(uri), []);
    assert.deepEqual(store.of('untitled:Untitled-1'), []);
    assert.deepEqual(store.of('file:///archive/خبر.txt'), [ignore]);
  });
});
