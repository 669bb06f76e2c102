import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeDraft } from '../../../src/cli/write-draft.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

describe('writeDraft', () => {
  const folder = useTemporaryFolder();
  const before = Buffer.from('قبل');
  const after = Buffer.from('بعد الإصلاح');

  it('replaces the content, keeps the mode and leaves nothing behind', async () => {
    const path = folder.write('a.txt', before);
    chmodSync(path, 0o640);
    assert.equal(await writeDraft(path, before, after), undefined);
    assert.deepEqual(readFileSync(path), after);
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path), ['a.txt']);
  });

  it('writes to the target of a link, which stays a link', async () => {
    folder.write('real/a.txt', before);
    const link = join(folder.path, 'link.txt');
    symlinkSync('real/a.txt', link);
    assert.equal(await writeDraft(link, before, after), undefined);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readFileSync(join(folder.path, 'real/a.txt')), after);
    assert.deepEqual(readdirSync(join(folder.path, 'real')), ['a.txt']);
  });

  it('leaves a file alone that changed since it was read', async () => {
    const path = folder.write('a.txt', 'كتبه غيرنا');
    const problem = await writeDraft(path, before, after);
    assert.match(problem!.en, /changed on disk/);
    assert.equal(readFileSync(path, 'utf8'), 'كتبه غيرنا');
    assert.deepEqual(readdirSync(folder.path), ['a.txt']);
  });

  it('does not make a file that is gone', async () => {
    const path = join(folder.path, 'gone.txt');
    assert.match((await writeDraft(path, before, after))!.en, /no file or folder/);
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('refuses what is no file', async () => {
    mkdirSync(join(folder.path, 'd'));
    assert.match((await writeDraft(join(folder.path, 'd'), before, after))!.en, /Not a regular file/);
  });
});
