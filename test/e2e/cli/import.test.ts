import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStyle } from '../../../src/core/index.ts';
import { runInMemory } from '../../unit/cli/memory-host.ts';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';

describe('mudaqqiq import', () => {
  const folder = useTemporaryFolder();
  const run = async (words: string) => {
    const { code, output, errors } = await runInMemory([...words.split(' '), '--lang', 'en'], {
      folder: folder.path,
    });
    return { code, output: output.toString(), errors };
  };

  it('writes a section of a style file that holds at once', async () => {
    folder.write('terms.csv', 'هام,مهم\nخطأ\n');
    const { code, output, errors } = await run('import terms.csv');
    assert.equal(code, 0);
    assert.deepEqual(parseStyle(output).problems, []);
    assert.match(errors, /^terms\.csv:2: .*\nCarried over 1 rule\.\nLeft out 1 thing/);
    folder.write('mudaqqiq.yml', output);
    folder.write('a.txt', 'أمر هام جدا لأهل المدينة.\n');
    assert.match((await run('review a.txt')).output, /desk\/terms/);
  });

  it('writes no file over another', async () => {
    folder.write('terms.csv', 'هام,مهم\n');
    assert.equal((await run('import terms.csv --output rules.yml')).code, 0);
    assert.match(readFileSync(join(folder.path, 'rules.yml'), 'utf8'), /^rules:/);
    const again = await run('import terms.csv --output rules.yml');
    assert.equal(again.code, 2);
    assert.match(again.errors, /^rules\.yml: There is a file of this name/);
  });

  it('says why it can do nothing', async () => {
    folder.write('notes.json', '{}');
    assert.match((await run('import notes.json')).errors, /^notes\.json: The format/);
    folder.write('empty.csv', '');
    const empty = await run('import empty.csv');
    assert.equal(empty.code, 2);
    assert.match(empty.errors, /Nothing of this file/);
    assert.equal((await run('import nowhere.csv')).code, 2);
    assert.equal((await run('import')).code, 2);
  });
});
