import assert from 'node:assert/strict';
import type { ReviewResources } from '../../../src/core/index.ts';
import { createLateResources } from '../../../src/server/late-resources.ts';
import { createVoice } from '../../../src/server/voice.ts';
import { namesFile } from '../../support/knowledge.ts';

interface World {
  readonly read: () => void;
  readonly resources: ReviewResources[];
  readonly logged: string[];
  readonly told: string[];
  readonly files: string[];
  renewals: number;
  /** Resolves when something was told or renewed. */
  readonly done: Promise<void>;
}

function worldWith(bytes: () => Promise<Uint8Array>): World {
  let finish: () => void;
  const done = new Promise<void>((resolve) => (finish = resolve));
  const world = { resources: [], logged: [], told: [], files: [], renewals: 0, done } as unknown as {
    -readonly [K in keyof World]: World[K];
  };
  const log = (message: string): void => void world.logged.push(message);
  world.read = createLateResources({
    connection: {
      sendNotification: async (_type: unknown, { message }: { message: string }) => {
        world.told.push(message);
        finish();
      },
    } as never,
    log: { info: log, warn: log, error: log },
    service: { addResources: (given) => void world.resources.push(given) },
    state: { voice: createVoice('en', false) },
    host: {
      readFile: (name) => {
        world.files.push(name);
        return bytes();
      },
    },
    renewDiagnostics: () => {
      world.renewals++;
      finish();
    },
  });
  return world;
}

describe('the large files of the product', () => {
  it('are read once, and not before the answer that asked for them has left', async () => {
    const world = worldWith(async () => namesFile());
    world.read();
    world.read();
    assert.deepEqual(world.files, []);
    await world.done;
    world.read();
    assert.deepEqual(world.files, ['names.bin']);
    assert.match(world.resources[0]?.knowledge?.version ?? '', /^[0-9a-f]{8}$/);
    assert.equal(world.renewals, 1);
    assert.deepEqual(world.told, []);
  });

  it('are told once to be missing or damaged, and nothing else changes', async () => {
    for (const bytes of [
      () => Promise.reject(new Error('no such file')),
      async () => namesFile().slice(0, 5000),
    ]) {
      const world = worldWith(bytes);
      world.read();
      await world.done;
      world.read();
      assert.deepEqual(world.resources, []);
      assert.equal(world.renewals, 0);
      assert.equal(world.told.length, 1);
      assert.match(world.told[0]!, /names/);
      assert.match(world.logged.join('\n'), /no such file|damaged or cut short/);
    }
  });
});
