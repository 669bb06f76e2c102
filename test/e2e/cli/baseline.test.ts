import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInMemory } from '../../unit/cli/memory-host.ts';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';

const faulty = 'وصل الوفد ، ثم غادر المدينة.\n';

describe('mudaqqiq baseline', () => {
  const folder = useTemporaryFolder();

  const run = async (words: string) => {
    const { code, output, errors } = await runInMemory([...words.split(' '), '--lang', 'en'], {
      folder: folder.path,
    });
    return { code, output: output.toString(), errors };
  };
  const record = (): unknown => JSON.parse(readFileSync(join(folder.path, 'mudaqqiq-baseline.json'), 'utf8'));

  it('silences what is known, and nothing else', async () => {
    folder.write('old/خبر.txt', faulty);
    const { code, errors } = await run('baseline old');
    assert.deepEqual({ code, errors }, { code: 0, errors: 'Recorded 1 finding.\n' });
    assert.deepEqual(record(), {
      version: 1,
      drafts: { 'old/خبر.txt': { 'spacing/space-before-mark': { ' ': 1 } } },
    });
    assert.equal((await run('review old')).code, 0);
    assert.equal((await run('review old --no-baseline')).code, 1);
    folder.write('old/خبر.txt', `${faulty}${faulty}`);
    const more = await run('review old --format json');
    assert.equal(more.code, 1);
    assert.equal(JSON.parse(more.output).files[0].findings.length, 1);
  });

  it('keeps fixes from what nobody is shown', async () => {
    folder.write('a.txt', faulty);
    await run('baseline a.txt');
    await run('review a.txt --fix');
    assert.equal(readFileSync(join(folder.path, 'a.txt'), 'utf8'), faulty);
  });

  it('keeps the drafts that are not named, and drops those that are clean by now', async () => {
    folder.write('a.txt', faulty);
    folder.write('b.txt', faulty);
    await run('baseline a.txt b.txt');
    folder.write('a.txt', 'وصل الوفد.\n');
    await run('baseline a.txt');
    assert.deepEqual(Object.keys((record() as { drafts: object }).drafts), ['b.txt']);
  });

  it('refuses drafts that it would not hold for, and a file that is something else', async () => {
    folder.write('a.txt', faulty);
    folder.write('desk/b.txt', faulty);
    const outside = await run('baseline a.txt --output desk/mudaqqiq-baseline.json');
    assert.equal(outside.code, 2);
    assert.match(outside.errors, /^a\.txt: The draft lies outside/);
    folder.write('mudaqqiq-baseline.json', '{}');
    const broken = await run('baseline a.txt');
    assert.equal(broken.code, 2);
    assert.match(broken.errors, /^mudaqqiq-baseline\.json: This file is no valid baseline/);
    const review = await run('review a.txt');
    assert.equal(review.code, 2);
    assert.match(review.errors, /no valid baseline/);
  });

  it('takes no standard input', async () => {
    assert.equal((await run('baseline -')).code, 2);
  });
});

describe('the section ignore of a style', () => {
  const folder = useTemporaryFolder();

  it('silences what it names, up to its day', async () => {
    folder.write('a.txt', faulty);
    const codeWith = async (entry: string): Promise<number> => {
      folder.write('mudaqqiq.yml', `ignore:\n  - ${entry}\n`);
      return (await runInMemory(['review', 'a.txt'], { folder: folder.path })).code;
    };
    assert.equal(await codeWith('{ rule: spacing/space-before-mark, reason: من الأرشيف }'), 0);
    assert.equal(await codeWith('{ rule: spacing/*, text: " " }'), 0);
    assert.equal(await codeWith('{ rule: spacing/*, text: "  " }'), 1);
    assert.equal(await codeWith('{ rule: spacing/*, files: "b.txt" }'), 1);
    assert.equal(await codeWith('{ rule: spacing/*, until: 2024-11-22 }'), 0);
    assert.equal(await codeWith('{ rule: spacing/*, until: 2024-11-21 }'), 1);
    const { output } = await runInMemory(['test', 'mudaqqiq.yml', '--lang', 'en'], { folder: folder.path });
    assert.match(output.toString(), /mudaqqiq\.yml:2:31.*The day of this entry is past/);
  });
});
