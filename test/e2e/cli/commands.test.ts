import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { rules } from '../../../src/core/index.ts';
import { builtProgram, runCli } from './run-cli.ts';

describe('mudaqqiq', () => {
  before(async () => void (await builtProgram()));

  async function run(words: string, environment: Record<string, string> = {}) {
    const world = { folder: tmpdir(), environment };
    const { code, output, errors } = await runCli(words.split(' ').filter(Boolean), world);
    return { code, output: output.toString(), errors };
  }

  it('says its version', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await run('--version'), { code: 0, output: `${manifest.version}\n`, errors: '' });
  });

  it('helps in Arabic, and in English when asked', async () => {
    const arabic = await run('--help');
    assert.equal(arabic.code, 0);
    assert.match(arabic.output, /^مدقّق: /);
    assert.match((await run('--help --lang en')).output, /^Mudaqqiq: /);
    assert.match((await run('--help', { MUDAQQIQ_LANG: 'en' })).output, /^Mudaqqiq: /);
    assert.equal((await run('help')).output, arabic.output);
  });

  it('helps with each command, and names every option of review', async () => {
    for (const language of ['ar', 'en']) {
      const { output } = await run(`help review --lang ${language}`);
      assert.equal((await run(`review --help --lang ${language}`)).output, output);
      for (const option of ['format', 'fix', 'diff', 'rule', 'style', 'fail-on', 'stdin-name', 'lang']) {
        assert.match(output, new RegExp(`^ {2}--${option}\\b`, 'm'));
      }
      assert.match((await run(`help explain --lang ${language}`)).output, /^mudaqqiq explain/);
      assert.match((await run(`help rules --lang ${language}`)).output, /^mudaqqiq rules/);
    }
  });

  it('asks for a command when there is none', async () => {
    const { code, output, errors } = await run('');
    assert.deepEqual({ code, output }, { code: 2, output: '' });
    assert.match(errors, /^mudaqqiq: اكتب أمرا/);
  });

  it('lists every rule', async () => {
    const { code, output } = await run('rules');
    assert.equal(code, 0);
    const lines = output.trimEnd().split('\n');
    assert.equal(lines.length, rules.length);
    for (const [i, { meta }] of rules.entries()) {
      assert.ok(lines[i]!.startsWith(`${meta.id} `) && lines[i]!.includes(meta.summary.ar));
    }
  });

  it('lists the rules as JSON', async () => {
    const { output } = await run('rules --format json --lang en');
    const listed = JSON.parse(output) as { version: number; rules: readonly object[] };
    assert.equal(listed.version, 1);
    assert.deepEqual(
      listed.rules,
      rules.map(({ meta: { id, summary, why, level, fix } }) => ({
        id,
        severity: level,
        fix,
        summary: summary.en,
        why: why.en,
      })),
    );
  });

  it('explains a rule', async () => {
    const [rule] = rules;
    const { code, output } = await run(`explain ${rule!.meta.id}`);
    assert.equal(code, 0);
    assert.ok(output.startsWith(`# ${rule!.meta.summary.ar}\n`));
    const english = await run(`explain ${rule!.meta.id} --lang en`);
    assert.ok(english.output.startsWith(`# ${rule!.meta.summary.en}\n`));
  });

  it('guesses which rule was meant', async () => {
    const { code, errors } = await run('explain spacing/space-before-mrk --lang en');
    assert.equal(code, 2);
    assert.match(errors, /did you mean spacing\/space-before-mark\?/);
  });
});
