import assert from 'node:assert/strict';
import type { ReviewResources } from '../../../src/core/index.ts';
import { createLateResources } from '../../../src/server/late-resources.ts';
import { createVoice } from '../../../src/server/voice.ts';
import { readFileSync } from 'node:fs';
import { lexiconFile } from '../../../scripts/build-lexicon.ts';
import { namesFile } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';

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

const lexiconBytes = async (): Promise<Uint8Array> => readFileSync(lexiconFile);

function worldWith(bytes: () => Promise<Uint8Array>, words = lexiconBytes): World {
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
        return name === 'names.bin' ? bytes() : words();
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
  before(productLexicon);

  it('are read once, and not before the answer that asked for them has left', async () => {
    const world = worldWith(async () => namesFile());
    world.read();
    world.read();
    assert.deepEqual(world.files, []);
    await world.done;
    world.read();
    assert.deepEqual(world.files, ['names.bin', 'lexicon.bin']);
    assert.match(world.resources[0]?.knowledge?.version ?? '', /^[0-9a-f]{8}$/);
    assert.match(world.resources[0]?.lexicon?.version ?? '', /^[0-9a-f]{16}$/);
    assert.equal(world.resources.length, 1);
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
      await new Promise((resolve) => setTimeout(resolve));
      world.read();
      assert.equal(world.resources[0]?.knowledge, undefined);
      assert.ok(world.resources[0]?.lexicon, 'the words are there all the same');
      assert.equal(world.told.length, 1);
      assert.match(world.told[0]!, /names/);
      assert.match(world.logged.join('\n'), /no such file|damaged or cut short/);
    }
  });

  it('are read one without the other', async () => {
    const world = worldWith(
      async () => namesFile(),
      async () => readFileSync(lexiconFile).subarray(0, 5000),
    );
    world.read();
    await world.done;
    await new Promise((resolve) => setTimeout(resolve));
    assert.ok(world.resources[0]?.knowledge);
    assert.equal(world.resources[0]?.lexicon, undefined);
    assert.match(world.told.join(), /lexicon/);
  });

  it('leave everything as it is where none can be read', async () => {
    const missing = () => Promise.reject(new Error('no such file'));
    const world = worldWith(missing, missing);
    world.read();
    await world.done;
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(world.resources, []);
    assert.equal(world.renewals, 0);
    assert.equal(world.told.length, 2);
  });
});
