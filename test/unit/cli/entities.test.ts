import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { runInMemory } from './memory-host.ts';

const input =
  'تبرع الوزير بمبلغ 20 ريالا و5 دولارات، ثم بخمسة دولارات أخرى.\n' +
  'وارتفعت النسبة من 10 إلى 20 في المئة في 24 ديسمبر 2020 على مسافة 15-35 كم.\n';

describe('mudaqqiq entities', () => {
  const run = (words: string, more: object = {}) =>
    runInMemory(['entities', '-', ...words.split(' ').filter(Boolean)], { input, ...more });

  it('lists them in groups by kind', async () => {
    const { code, output, errors } = await run('--kind number --kind money --kind percent --kind date');
    assert.deepEqual([code, errors], [0, '']);
    assert.equal(
      output.toString(),
      [
        '<stdin>',
        '  التواريخ (1)',
        '    1  24 ديسمبر 2020  = 2020-12-24',
        '  الأعداد (1)',
        '    1  15-35 كم  = 15/35 كيلومتر',
        '  المبالغ (2)',
        '    1  20 ريالا   = 20 ريال',
        '    2  5 دولارات  = 5 USD  [5 دولارات (1)، خمسة دولارات (1)]',
        '  النسب المئوية (2)',
        '    1  10           = 10 %',
        '    1  20 في المئة  = 20 %',
        '',
        '6 كيانات في ملف واحد.',
        '',
      ].join('\n'),
    );
  });

  it('speaks English when asked', async () => {
    const { output } = await run('--kind money --lang en');
    assert.match(output.toString(), /^ {2}Sums of money \(2\)$/m);
    assert.match(output.toString(), /^2 entities in 1 file\.$/m);
  });

  it('isolates names on a terminal and nowhere else', async () => {
    assert.match((await run('--kind money', { isTerminal: true })).output.toString(), /\u2068.*\u2069/);
    for (const format of ['text', 'csv', 'json']) {
      assert.doesNotMatch((await run(`--format ${format}`)).output.toString(), /[\u2068\u2069]/);
    }
  });

  it('prints JSON that keeps to its schema', async () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8')) as object;
    const validate = new Ajv({ allErrors: true })
      .addSchema(read('report.schema.json'), 'report.schema.json')
      .compile(read('entities.schema.json'));
    const { output } = await run('--format json');
    const printed = JSON.parse(output.toString()) as { files: { path: string; entities: object[] }[] };
    assert.ok(validate(printed), JSON.stringify(validate.errors));
    assert.equal(printed.files[0]!.path, '<stdin>');
    assert.ok(printed.files[0]!.entities.length >= 6);
    Object.assign(printed.files[0]!.entities[0]!, { more: 1 });
    assert.equal(validate(printed), false);
  });

  it('prints CSV with a row for each entity', async () => {
    const { output } = await run('--format csv --kind money --stdin-name خبر.txt');
    assert.deepEqual(output.toString().split('\r\n').slice(1), [
      'خبر.txt,money,20 ريالا,1,20 ريالا (1),,,,20,ريال,,,1',
      'خبر.txt,money,5 دولارات,2,5 دولارات (1) | خمسة دولارات (1),,,,5,دولار,USD,,1',
      '',
    ]);
  });

  it('says what it cannot do', async () => {
    const wrong: readonly (readonly [string[], RegExp])[] = [
      [['entities'], /كيانات/],
      [['entities', '-', '--kind', 'animal'], /«animal».*person/],
      [['entities', '-', '--format', 'sarif'], /text, csv, json/],
      [['entities', '-', '--fix'], /لا يقبل الأمر entities/],
      [['entities', 'a', '--stdin-name', 'b'], /أضف -/],
      [['entities', 'missing.txt'], /missing\.txt/],
    ];
    for (const [words, message] of wrong) {
      const { code, output, errors } = await runInMemory(words, { input });
      assert.equal(code, 2, words.join(' '));
      assert.match(errors, message);
      assert.doesNotMatch(output.toString(), /دولار/);
    }
  });

  it('reads on where it knows no names', async () => {
    const { code, output, errors } = await run('--kind money', { names: new Uint8Array(4) });
    assert.equal(code, 0);
    assert.match(errors, /بيانات الأسماء/);
    assert.match(output.toString(), /دولارات/);
  });
});
