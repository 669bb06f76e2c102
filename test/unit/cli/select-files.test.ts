import assert from 'node:assert/strict';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { selectFiles } from '../../../src/cli/select-files.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

describe('selectFiles', () => {
  const folder = useTemporaryFolder();

  async function select(...inputs: string[]) {
    const { targets, problems } = await selectFiles(inputs, folder.path);
    return {
      paths: targets.map(({ path, named }) => (named ? `${path} (named)` : path)),
      problems: problems.map(({ path, message }) => `${path}: ${message.en}`),
    };
  }

  it('takes drafts alone from a folder, sorted, and leaves node_modules and dot folders', async () => {
    const taken = ['b.txt', 'a.md', 'sub/deep/c.markdown', 'd.draft', 'عاجل.خبر', 'UPPER.TXT'];
    const left = ['x.html', 'y', 'node_modules/z.txt', 'sub/node_modules/z.md', '.git/z.txt', '.z.txt'];
    for (const name of [...taken, ...left]) folder.write(name, '');
    assert.deepEqual(await select('.'), { paths: [...taken].sort(), problems: [] });
  });

  it('takes what a pattern matches, and drafts alone', async () => {
    for (const name of ['news/a.txt', 'news/b.md', 'news/c.html', 'old/d.txt']) folder.write(name, '');
    assert.deepEqual((await select('news/*')).paths, ['news/a.txt', 'news/b.md']);
    assert.deepEqual((await select('{news,old}/*.txt')).paths, ['news/a.txt', 'old/d.txt']);
  });

  it('takes a named file whatever its name, and a name before a pattern', async () => {
    folder.write('[عاجل] خبر.html', '');
    assert.deepEqual(await select('[عاجل] خبر.html'), { paths: ['[عاجل] خبر.html (named)'], problems: [] });
  });

  it('searches a folder whose name looks like a pattern', async () => {
    folder.write('(1) [أ]/a.txt', '');
    assert.deepEqual((await select('(1) [أ]')).paths, ['(1) [أ]/a.txt']);
  });

  it('takes each file once, in the order of the arguments, and remembers that it was named', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) folder.write(name, '');
    symlinkSync('a.txt', join(folder.path, 'link.txt'));
    const { paths } = await select('c.txt', '.', '*.txt', './b.txt', 'link.txt');
    assert.deepEqual(paths, ['c.txt (named)', 'a.txt (named)', 'b.txt (named)']);
  });

  it('follows links to folders, also those that lead back', async () => {
    folder.write('real/a.txt', '');
    mkdirSync(join(folder.path, 'top'));
    symlinkSync('../real', join(folder.path, 'top/link'));
    symlinkSync('..', join(folder.path, 'top/back'));
    assert.deepEqual((await select('top')).problems, []);
    assert.equal((await select('top')).paths.length, 1);
  });

  it('keeps broken links that have the name of a draft', async () => {
    folder.write('a.txt', '');
    symlinkSync('nowhere', join(folder.path, 'broken.txt'));
    symlinkSync('nowhere', join(folder.path, 'broken.html'));
    assert.deepEqual((await select('.')).paths, ['a.txt', 'broken.txt']);
    assert.deepEqual((await select('a*.txt')).paths, ['a.txt']);
  });

  it('names patterns and folders that hold nothing', async () => {
    folder.write('empty/x.html', '');
    const { paths, problems } = await select('*.txt', 'empty', 'nowhere/**/*.md');
    assert.deepEqual(paths, []);
    assert.match(problems[0]!, /^\*\.txt: This pattern matches no draft/);
    assert.match(problems[1]!, /^empty: The folder holds no drafts/);
    assert.match(problems[2]!, /^nowhere\/\*\*\/\*\.md: This pattern matches no draft/);
  });

  it('shows paths outside the working directory with forward slashes', async () => {
    folder.write('out/a.txt', '');
    mkdirSync(join(folder.path, 'in'));
    const { targets } = await selectFiles(
      ['../out', join(folder.path, 'out/a.txt')],
      join(folder.path, 'in'),
    );
    assert.deepEqual(
      targets.map(({ path }) => path),
      ['../out/a.txt'],
    );
  });

  it('keeps a name that does not exist, so that reading it says so', async () => {
    folder.write('a.txt', '');
    renameSync(join(folder.path, 'a.txt'), join(folder.path, 'b.txt'));
    assert.deepEqual((await select('a.txt')).paths, ['a.txt (named)']);
  });
});
