import assert from 'node:assert/strict';
import { runInMemory } from '../../unit/cli/memory-host.ts';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';

describe('mudaqqiq impact', () => {
  const folder = useTemporaryFolder();

  const run = async (words: string, input = '') => {
    const { code, output, errors } = await runInMemory([...words.split(' '), '--lang', 'en'], {
      folder: folder.path,
      input,
    });
    return { code, output: output.toString(), errors };
  };

  beforeEach(() => {
    folder.write(
      'mudaqqiq.yml',
      'rules:\n  - { id: desk/important, kind: swap, swap: { هام: مهم }, severity: off }\n',
    );
    folder.write('drafts/a.txt', 'قال الوزير كلاما. هذا أمر هام  جدا لأهل المدينة. ثم سكت.\n');
    folder.write('drafts/b.txt', 'لا شيء هنا يعنينا.\n');
  });

  it('shows each place of a rule that is off in its sentence, and nothing of other rules', async () => {
    assert.deepEqual(await run('impact desk/important drafts'), {
      code: 0,
      output: [
        'drafts/a.txt:1:27',
        '    هذا أمر ⟦هام⟧ جدا لأهل المدينة.',
        '',
        '1 place in 1 file; tried in 2 files.\n',
      ].join('\n'),
      errors: '',
    });
  });

  it('tells the same as JSON', async () => {
    const { output } = await run('impact desk/important - --format json --stdin-name c.txt', 'أمر هام.\n');
    assert.deepEqual(JSON.parse(output), {
      version: 1,
      rule: 'desk/important',
      drafts: 1,
      count: 1,
      places: [{ path: 'c.txt', line: 1, column: 5, sentence: { text: 'أمر هام.', start: 4, end: 7 } }],
    });
  });

  it('tries rules of the product too, whatever the style says of them', async () => {
    folder.write('mudaqqiq.yml', 'severity: { spacing/*: off }\n');
    const { output } = await run('impact spacing/repeated-space drafts/a.txt');
    assert.match(output, /^drafts\/a\.txt:1:30\n.*\n\n1 place in 1 file; tried in 1 file\.\n$/);
  });

  it('refuses a rule that there is not, and a call without drafts', async () => {
    const unknown = await run('impact desk/importan drafts');
    assert.equal(unknown.code, 2);
    assert.match(unknown.errors, /did you mean desk\/important\?/);
    assert.equal((await run('impact desk/important')).code, 2);
  });
});
