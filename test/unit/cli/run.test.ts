import assert from 'node:assert/strict';
import { runInMemory } from './memory-host.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

describe('run', () => {
  const folder = useTemporaryFolder();
  const faulty = 'في عام 2020 ، زار الوفد المدينة.\n';

  it('shows its progress through many files on a terminal, and takes it away', async () => {
    for (let i = 0; i < 300; i++) folder.write(`${i}.txt`, 'وصل الوفد.\n');
    const { errors } = await runInMemory(['review', '.'], { folder: folder.path, isTerminal: true });
    const shown = errors.split('\r\u001b[K');
    assert.match(shown[1]!, /^1 من 300 {2}\u20680\.txt\u2069$/);
    // The clock of the test ticks once a look, so that most files pass between two shows.
    assert.ok(shown.length > 2 && shown.length < 12, `shown ${shown.length} times`);
    assert.equal(shown.at(-1), '');
  });

  it('shows no progress for few files, nor where no one watches', async () => {
    for (let i = 0; i < 30; i++) folder.write(`many/${i}.txt`, 'وصل الوفد.\n');
    folder.write('a.txt', 'وصل الوفد.\n');
    assert.equal(
      (await runInMemory(['review', 'a.txt'], { folder: folder.path, isTerminal: true })).errors,
      '',
    );
    assert.equal((await runInMemory(['review', 'many'], { folder: folder.path })).errors, '');
  });

  it('isolates paths on a terminal', async () => {
    folder.write('a.txt', faulty);
    const { output, errors } = await runInMemory(['review', 'a.txt', 'gone.txt'], {
      folder: folder.path,
      isTerminal: true,
    });
    assert.match(output.toString(), /^\u2068a\.txt\u2069\n/);
    assert.match(errors, /^\u2068gone\.txt\u2069: /);
  });

  it('speaks the language of the environment', async () => {
    const { output } = await runInMemory(['review', '-'], {
      input: faulty,
      environment: { MUDAQQIQ_LANG: 'en' },
    });
    assert.match(output.toString(), /1 finding in 1 file: 1 warning; --fix mends 1 of them\.\n$/);
  });

  it('lets no control character of a file name through', async () => {
    folder.write('a\u001b[31m.txt', faulty);
    const { output } = await runInMemory(['review', '.'], { folder: folder.path });
    assert.match(output.toString(), /^a⟨U\+001B⟩\[31m\.txt\n/);
  });
});
