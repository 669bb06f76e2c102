import assert from 'node:assert/strict';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';
import { builtProgram, runCli } from './run-cli.ts';

describe('mudaqqiq entities', () => {
  const folder = useTemporaryFolder();
  before(async () => void (await builtProgram()));

  const run = (words: readonly string[], input?: string | Buffer) =>
    runCli(['entities', ...words], { folder: folder.path, ...(input !== undefined && { input }) });

  it('reads folders, patterns and the standard input, each draft once', async () => {
    folder.write('drafts/a.txt', 'بلغت الكلفة 3 ملايين دولار.\n');
    folder.write('drafts/b.md', '# خبر\n\nارتفعت النسبة **12%** أمس.\n');
    folder.write('drafts/english.txt', 'It cost 3 dollars.\n');
    const { code, output, errors } = await run(
      ['-', 'drafts', 'drafts/*.txt', '--format', 'json'],
      'وصل 15 شخصا.\n',
    );
    const { files } = JSON.parse(output.toString()) as {
      files: readonly {
        path: string;
        entities: readonly { kind: string; value?: number; unit?: string }[];
      }[];
    };
    assert.deepEqual(
      files.map(({ path, entities }) => [path, entities.map(({ kind, value }) => `${kind} ${value}`)]),
      [
        ['<stdin>', ['number 15']],
        ['drafts/a.txt', ['money 3000000']],
        ['drafts/b.md', ['percent 12']],
      ],
    );
    assert.equal(code, 0);
    assert.match(errors, /تُرك ملف واحد/);
  });

  it('names the people of a draft with their titles', async () => {
    folder.write('a.txt', 'قال الرئيس محمود عباس في القاهرة إن الرئيس محمود عباس سيعود.\n');
    const { code, output } = await run(['a.txt', '--format', 'csv', '--kind', 'person']);
    assert.equal(code, 0);
    assert.match(output.toString(), /^a\.txt,person,محمود عباس,2,محمود عباس \(2\),,الرئيس,/m);
  });

  it('reads on past what it cannot read, and says so', async () => {
    folder.write('a.txt', 'وصل 15 شخصا.\n');
    folder.write('old.txt', Buffer.from([0xe6, 0xd5, 0xe1, 0x0a]));
    const { code, output, errors } = await run(['old.txt', 'gone.txt', 'a.txt']);
    assert.equal(code, 2);
    assert.match(errors, /old\.txt[^]*gone\.txt|gone\.txt[^]*old\.txt/);
    assert.match(output.toString(), /15 شخصا/);
  });

  it('takes the date of drafts from the style', async () => {
    folder.write('a.txt', 'وصل الوفد أمس.\n');
    folder.write('style.yml', 'dateline: 2024-11-22\n');
    const { output } = await run(['a.txt', '--style', 'style.yml', '--kind', 'date']);
    assert.match(output.toString(), /أمس {2}= 2024-11-21/);
  });
});
