import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { prepareServer } from '../../../scripts/vscode-host/prepare-server.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../scripts/vscode-host/temporary-folder.ts';
import { fakeProgram } from './fake-program.ts';

const silence = (): void => {};

describe('prepareServer', () => {
  const searchPath = process.env.PATH;
  let programs: TemporaryFolder;
  let cache: TemporaryFolder;
  beforeEach(() => {
    programs = temporaryFolder('test');
    cache = temporaryFolder('test');
    process.env.PATH = `${programs.path}:${searchPath}`;
  });
  afterEach(() => {
    process.env.PATH = searchPath;
    programs.remove();
    cache.remove();
  });

  it('leaves nothing behind when the registry cannot be reached', async () => {
    fakeProgram(programs.path, 'npm', 'echo "ENOTFOUND registry" >&2; exit 1');
    await assert.rejects(
      prepareServer(cache.path, undefined, silence),
      /npm pack code-server.*ENOTFOUND registry/s,
    );
    assert.deepEqual(readdirSync(cache.path), []);
  });

  it('sweeps up after a call that was killed, and leaves one at work alone', async () => {
    fakeProgram(programs.path, 'npm', 'exit 1');
    const [killed, atWork] = ['preparing-killed', 'preparing-now'].map((name) => join(cache.path, name));
    for (const folder of [killed, atWork]) mkdirSync(folder!);
    const twoHoursAgo = Date.now() / 1000 - 7200;
    utimesSync(killed!, twoHoursAgo, twoHoursAgo);
    await assert.rejects(prepareServer(cache.path, undefined, silence));
    assert.deepEqual(readdirSync(cache.path), ['preparing-now']);
  });

  it('refuses a package that is not the expected one', async () => {
    const packed = JSON.stringify([{ filename: 'code-server.tgz', integrity: 'sha512-other' }]);
    fakeProgram(programs.path, 'npm', `echo '${packed}'`);
    await assert.rejects(
      prepareServer(join(cache.path, 'deep'), undefined, silence),
      /integrity sha512-other/,
    );
    assert.deepEqual(readdirSync(join(cache.path, 'deep')), []);
  });
});
