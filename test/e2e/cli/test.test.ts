import assert from 'node:assert/strict';
import { runInMemory } from '../../unit/cli/memory-host.ts';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';

const important = (bad: string, fixed: string, good = 'لاعب وست هام') => `rules:
  - id: desk/important
    kind: swap
    swap: { هام: مهم }
    except: [وست هام]
    examples:
      bad: [{ text: '${bad}', fixed: '${fixed}' }]
      good: ['${good}']
`;

describe('mudaqqiq test', () => {
  const folder = useTemporaryFolder();

  const run = async (words: string) => {
    const { code, output, errors } = await runInMemory([...words.split(' '), '--lang', 'en'], {
      folder: folder.path,
    });
    return { code, output: output.toString(), errors };
  };

  it('says how many examples hold', async () => {
    folder.write('mudaqqiq.yml', important('أمر ⟦هام⟧', 'أمر مهم'));
    assert.deepEqual(await run('test mudaqqiq.yml'), {
      code: 0,
      output: '1 rule, 2 examples, none failed.\n',
      errors: '',
    });
  });

  it('names the place of each example that fails, and what the rule does', async () => {
    folder.write('mudaqqiq.yml', important('⟦أمر⟧ هام', 'أمر مهم', 'أمر هام'));
    const { code, output } = await run('test mudaqqiq.yml');
    assert.equal(code, 1);
    assert.equal(
      output,
      [
        'mudaqqiq.yml:7:21  The rule finds other places of this example than the marked ones.  desk/important',
        '    expected: ⟦أمر⟧ هام',
        '    got: أمر ⟦هام⟧',
        'mudaqqiq.yml:8:14  The rule finds something in a good example.  desk/important',
        '    expected: أمر هام',
        '    got: أمر ⟦هام⟧',
        '',
        '1 rule, 2 examples, 2 failed.\n',
      ].join('\n'),
    );
  });

  it('points at the fixed text where that is wrong', async () => {
    folder.write('mudaqqiq.yml', important('أمر ⟦هام⟧', 'أمر بارز'));
    const { output } = await run('test mudaqqiq.yml --format json');
    const { rule, kind, line, column, expected, got } = JSON.parse(output).files[0].failures[0];
    assert.deepEqual(
      { rule, kind, line, column, expected, got },
      { rule: 'desk/important', kind: 'bad', line: 7, column: 41, expected: 'أمر بارز', got: 'أمر مهم' },
    );
  });

  it('tries what a style extends too, once for all that do', async () => {
    folder.write('desk/words.yml', important('أمر هام', 'أمر مهم'));
    folder.write('one.yml', 'extends: ./desk/words.yml\n');
    folder.write('two.yml', 'extends: ./desk/words.yml\n');
    const { code, output } = await run('test one.yml two.yml');
    assert.equal(code, 1);
    assert.match(output, /^desk\/words\.yml:7:21 {2}Put ⟦ and ⟧/);
    assert.match(output, /1 rule, 2 examples, 1 failed\.\n$/);
  });

  it('tells what is odd between rules, which fails nothing', async () => {
    folder.write(
      'mudaqqiq.yml',
      [
        'rules:',
        '  - { id: desk/one, kind: swap, swap: { هام: مهم } }',
        '  - { id: desk/two, kind: swap, swap: { هام: بارز } }',
        '  - { id: desk/three, kind: forbid, forbid: [مهم] }',
        '  - { id: desk/four, kind: forbid, forbid: [بارز], severity: off }',
        '  - { id: desk/five, kind: forbid, forbid: [كبير], severity: off }',
        'overrides:',
        '  - { files: sport/**, severity: { desk/five: hint } }',
        '',
      ].join('\n'),
    );
    const { code, output } = await run('test mudaqqiq.yml');
    assert.equal(code, 0);
    assert.deepEqual(output.match(/^mudaqqiq.*$/gm), [
      'mudaqqiq.yml:2:46  «مهم» is written here, and rule desk/three finds «مهم» in it.',
      'mudaqqiq.yml:3:46  For «هام», «بارز» is written here and «مهم» in rule desk/one.',
      'mudaqqiq.yml:5:11  Nothing turns this rule on: it is off, and neither "severity" nor "overrides" raises it.',
    ]);
  });

  it('refuses a style that cannot be used', async () => {
    folder.write('mudaqqiq.yml', 'rules: [{ id: desk/one, kind: swap }]\n');
    const faulty = await run('test mudaqqiq.yml');
    assert.equal(faulty.code, 2);
    assert.match(faulty.errors, /^mudaqqiq\.yml:1:9: /);
    assert.equal((await run('test missing.yml')).code, 2);
    assert.equal((await run('test')).code, 2);
  });
});
