import assert from 'node:assert/strict';
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';
import { builtProgram, runCli } from './run-cli.ts';

/** The user whom the superuser becomes, for whom permissions mean nothing. */
const NOBODY = 65_534;

describe('mudaqqiq review without permission', () => {
  // Before the folder's own clearing up, which cannot enter what is closed.
  afterEach(() => {
    for (const name of readdirSync(folder.path)) chmodSync(join(folder.path, name), 0o700);
  });
  const folder = useTemporaryFolder();
  const isRoot = process.getuid?.() === 0;
  const faulty = 'في عام 2020 ، زار الوفد المدينة.\n';

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  /** Runs as a user who owns the folder and is not the superuser. */
  async function run(...words: string[]) {
    const program = join(folder.path, 'program.cjs');
    const built = await builtProgram();
    copyFileSync(built, program);
    for (const data of ['names.bin', 'lexicon.bin']) {
      copyFileSync(join(dirname(built), data), join(folder.path, data));
    }
    if (isRoot)
      for (const path of ['', ...readdirSync(folder.path)])
        chownSync(join(folder.path, path), NOBODY, NOBODY);
    const user = isRoot ? { user: NOBODY } : {};
    return runCli([...words, '--lang', 'en'], { folder: folder.path, program, ...user });
  }

  it('names a folder and a file that it may not read, and reviews the rest', async () => {
    folder.write('a.txt', faulty);
    folder.write('secret.txt', faulty);
    folder.write('closed/b.txt', faulty);
    chmodSync(join(folder.path, 'secret.txt'), 0o000);
    chmodSync(join(folder.path, 'closed'), 0o000);
    const { code, output, errors } = await run('review', '.');
    assert.equal(code, 2);
    assert.match(output.toString(), /^a\.txt\n/);
    assert.match(errors, /^closed: Permission denied.*\nsecret\.txt: Permission denied.*\n$/);
  });

  it('names a closed folder that is named itself once', async () => {
    mkdirSync(join(folder.path, 'closed'), { mode: 0o000 });
    const { code, errors } = await run('review', 'closed');
    assert.equal(code, 2);
    assert.match(errors, /^closed: Permission denied.*\n$/);
  });

  it('does not fix a read-only file, and reports what it holds', async () => {
    const path = folder.write('a.txt', faulty);
    chmodSync(path, 0o444);
    const { code, output, errors } = await run('review', 'a.txt', '--fix');
    assert.equal(code, 2);
    assert.match(output.toString(), /spacing\/space-before-mark/);
    assert.match(errors, /^a\.txt: Permission denied/);
    assert.equal(readFileSync(path, 'utf8'), faulty);
  });

  it('leaves the file whole where its folder takes no new file', async () => {
    const path = folder.write('locked/a.txt', faulty);
    if (isRoot) chownSync(path, NOBODY, NOBODY);
    chmodSync(join(folder.path, 'locked'), 0o555);
    const { code, errors } = await run('review', 'locked/a.txt', '--fix');
    assert.equal(code, 2);
    assert.match(errors, /^locked\/a\.txt: Permission denied/);
    assert.equal(readFileSync(path, 'utf8'), faulty);
    assert.deepEqual(readdirSync(join(folder.path, 'locked')), ['a.txt']);
  });
});
