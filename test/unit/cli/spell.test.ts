import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { runInMemory } from './memory-host.ts';

const input = 'في العمل الاغاثي زغبرطة.\nوكثرت الزغبرطة والشمندور.\n';

describe('mudaqqiq spell', () => {
  const run = (words: string, more: object = {}) =>
    runInMemory(['spell', '-', ...words.split(' ').filter(Boolean)], { input, ...more });

  it('lists the words that no dictionary knows', async () => {
    const { code, output, errors } = await run('');
    assert.deepEqual([code, errors], [0, '']);
    assert.equal(
      output.toString(),
      [
        '2  زغبرطة     <stdin>:1:18  [زغبرطة (1)، الزغبرطة (1)]',
        '1  الاغاثي    <stdin>:1:10  لعلها «الإغاثي»',
        '1  والشمندور  <stdin>:2:16',
        '',
        '3 كلمات خارج المعجم في ملف واحد.',
        '',
      ].join('\n'),
    );
  });

  it('speaks English when asked, and says so where there is nothing', async () => {
    assert.match((await run('--lang en')).output.toString(), /perhaps «الإغاثي»/);
    const { output } = await run('--lang en', { input: 'قال الوزير ذلك.\n' });
    assert.equal(output.toString(), 'no words outside the dictionary in 1 file.\n');
  });

  it('isolates words on a terminal and nowhere else', async () => {
    assert.match((await run('', { isTerminal: true })).output.toString(), /\u2068زغبرطة\u2069/);
    for (const format of ['text', 'csv', 'json', 'dic', 'yaml']) {
      assert.doesNotMatch((await run(`--format ${format}`)).output.toString(), /[\u2068\u2069]/);
    }
  });

  it('prints a table', async () => {
    const { output } = await run('--format csv');
    assert.equal(
      output.toString(),
      [
        'word,count,suggestion,forms,file,line,column',
        'زغبرطة,2,,زغبرطة (1) | الزغبرطة (1),<stdin>,1,18',
        'الاغاثي,1,الإغاثي,الاغاثي (1),<stdin>,1,10',
        'والشمندور,1,,والشمندور (1),<stdin>,2,16',
        '',
      ].join('\r\n'),
    );
  });

  it('prints JSON that keeps to its schema', async () => {
    const schema = readFileSync(new URL('../../../schemas/words.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schema) as object);
    const printed = JSON.parse((await run('--format json')).output.toString()) as { words: object[] };
    assert.ok(validate(printed), JSON.stringify(validate.errors));
    assert.equal(printed.words.length, 3);
  });

  it('refuses to run without the lexicon', async () => {
    const { code, output, errors } = await run('', { words: new Uint8Array(3) });
    assert.deepEqual([code, output.toString()], [2, '']);
    assert.match(errors, /تعذرت قراءة المعجم/);
  });
});
