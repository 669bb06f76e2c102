import assert from 'node:assert/strict';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';
import { builtProgram, runCli } from './run-cli.ts';

describe('mudaqqiq spell', () => {
  const folder = useTemporaryFolder();
  before(async () => void (await builtProgram()));

  const run = (words: readonly string[], input?: string) =>
    runCli(['spell', ...words], { folder: folder.path, ...(input !== undefined && { input }) });

  beforeEach(() => {
    folder.write('drafts/a.txt', 'وصف الخبير الزغبرطة بأنها نافعة.\n');
    folder.write('drafts/b.md', '# خبر\n\nثم عادت زغبرطة إلى السوق، والعمل الاغاثي مستمر.\n');
    folder.write('drafts/english.txt', 'Qwertz is no word.\n');
  });

  it('reads folders, patterns and the standard input, each draft once', async () => {
    const { code, output, errors } = await run(
      ['-', 'drafts', 'drafts/*.txt', '--format', 'json'],
      'كثرت الشمندورات.\n',
    );
    const { words } = JSON.parse(output.toString()) as {
      words: readonly { word: string; count: number; first: { path: string } }[];
    };
    assert.deepEqual(
      words.map(({ word, count, first }) => [word, count, first.path]),
      [
        ['زغبرطة', 2, 'drafts/a.txt'],
        ['الاغاثي', 1, 'drafts/b.md'],
        ['الشمندورات', 1, '<stdin>'],
      ],
    );
    assert.equal(code, 0);
    assert.match(errors, /تُرك ملف واحد/);
  });

  it('gives a section of words that, put into the style, silences all of them', async () => {
    const { code, output, errors } = await run(['drafts', '--format', 'yaml']);
    assert.deepEqual([code, output.toString()], [0, 'words:\n  - زغبرطة\n']);
    assert.match(errors, /تُركت كلمة واحدة لأن لها تصحيحا مرجحا/);
    folder.write('style.yml', output);
    const again = await run(['drafts', '--style', 'style.yml', '--format', 'dic']);
    assert.deepEqual([again.code, again.output.toString()], [0, '0\n']);
  });

  it('takes its own dictionary back by the path that the style names', async () => {
    const { output } = await run(['drafts', '--format', 'dic']);
    assert.equal(output.toString(), '1\nزغبرطة\n');
    folder.write('house/words.dic', output);
    folder.write('house/style.yml', 'dictionaries: [words.dic]\n');
    const again = await run(['drafts', '--style', 'house/style.yml', '--format', 'dic']);
    assert.deepEqual([again.code, again.output.toString()], [0, '0\n']);
  });

  it('names what is wrong with a dictionary and where, and reads nothing', async () => {
    folder.write('flags.dic', '2\nزغبرطة/PZ\nشمندور\n');
    folder.write('style.yml', 'dictionaries:\n  - flags.dic\n  - gone.dic\n');
    const { code, output, errors } = await run(['drafts', '--style', 'style.yml', '--lang', 'en']);
    assert.deepEqual([code, output.toString()], [2, '']);
    assert.match(errors, /^style\.yml:3:5: The dictionary "gone\.dic" is not there/m);
    assert.match(errors, /^flags\.dic:2:8: Unknown flag "Z"/m);
    folder.write('flags.dic', Buffer.from([0x31, 0x0a, 0xe6, 0xd5, 0xe1, 0x0a]));
    const broken = await run(['drafts', '--style', 'style.yml', '--lang', 'en']);
    assert.equal(broken.code, 2);
    assert.match(broken.errors, /^flags\.dic:2: Invalid UTF-8 at byte 2;/m);
  });

  it('leaves out the names of people and places', async () => {
    folder.write('c.txt', 'قال الرئيس فولوديمير زيلينسكي في خاركيف إن الزغبرطة نافعة.\n');
    const { output } = await run(['c.txt', '--format', 'dic']);
    assert.equal(output.toString(), '1\nالزغبرطة\n');
  });

  it('reads on past what it cannot read, and says so', async () => {
    folder.write('old.txt', Buffer.from([0xe6, 0xd5, 0xe1, 0x0a]));
    const { code, output, errors } = await run(['old.txt', 'gone.txt', 'drafts/a.txt', '--format', 'dic']);
    assert.equal(code, 2);
    assert.match(errors, /old\.txt[^]*gone\.txt|gone\.txt[^]*old\.txt/);
    assert.equal(output.toString(), '1\nالزغبرطة\n');
  });
});
