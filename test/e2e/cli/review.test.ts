import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { JsonReport } from '../../../src/cli/formats/json-report.ts';
import { useTemporaryFolder } from '../../unit/cli/temporary-folder.ts';
import { builtProgram, runCli, startCli, type World } from './run-cli.ts';

const clean = 'وصل الوفد إلى المدينة، ثم غادرها.\n';
/** One warning, with a safe fix. */
const faulty = 'في عام 2020 ، زار الوفد المدينة.\n';
const mended = 'في عام 2020، زار الوفد المدينة.\n';
/** One warning, whose fix is the editor's to choose. */
const open = 'انتهى الاجتماع.وأضاف الوزير.\n';
/** One piece of information. */
const slight = 'وصل  الوفد إلى المدينة.\n';

describe('mudaqqiq review', () => {
  const folder = useTemporaryFolder();
  before(async () => void (await builtProgram()));

  async function run(words: string, world: Partial<World> = {}) {
    const { code, output, errors } = await runCli(words.split(' '), { folder: folder.path, ...world });
    return { code, output: output.toString(), errors };
  }

  async function reviewJson(words: string, world: Partial<World> = {}) {
    const { code, output, errors } = await run(`review ${words} --format json`, world);
    return { code, errors, report: JSON.parse(output) as JsonReport };
  }

  describe('exit code', () => {
    it('is 0 for a clean draft', async () => {
      folder.write('a.txt', clean);
      assert.deepEqual(await run('review a.txt'), {
        code: 0,
        output: 'لا ملاحظات في ملف واحد.\n',
        errors: '',
      });
    });

    it('is 1 for a finding, and names its place', async () => {
      folder.write('a.txt', clean + faulty);
      const { code, output, errors } = await run('review a.txt');
      assert.equal(code, 1);
      assert.match(
        output,
        /^a\.txt\n {2}2:12 {2}تحذير {2}.+ {2}spacing\/space-before-mark\n {6}في عام 2020⟦·⟧، زار/,
      );
      assert.match(
        output,
        /\nملاحظة واحدة في ملف واحد: تحذير واحد؛ يصلح الخيار --fix ملاحظة واحدة منها\.\n$/,
      );
      assert.equal(errors, '');
    });

    it('asks --fail-on what counts', async () => {
      folder.write('a.txt', slight);
      assert.equal((await run('review a.txt')).code, 0);
      assert.equal((await run('review a.txt --fail-on information')).code, 1);
      assert.equal((await run('review a.txt --fail-on hint')).code, 1);
      folder.write('b.txt', faulty);
      assert.equal((await run('review b.txt --fail-on error')).code, 0);
      assert.equal(
        (await run('review b.txt --fail-on error --rule spacing/space-before-mark=error')).code,
        1,
      );
    });

    it('is 2 for bad usage, with a word on where to find help', async () => {
      const { code, output, errors } = await run('review --fixx a.txt');
      assert.deepEqual({ code, output }, { code: 2, output: '' });
      assert.match(
        errors,
        /^mudaqqiq: لا يوجد خيار باسم --fixx؛ لعل المقصود --fix\.\nللمساعدة: mudaqqiq --help\n$/,
      );
    });

    it('is 2 for an unreadable file, and the others are reviewed', async () => {
      folder.write('a.txt', faulty);
      folder.write('legacy.txt', Buffer.concat([Buffer.from('سطر\n'), Buffer.of(0xc7, 0xe1)]));
      folder.write('z.txt', Buffer.alloc(100));
      folder.write('ok.txt', clean);
      symlinkSync('nowhere', join(folder.path, 'broken.txt'));
      const { code, errors, report } = await reviewJson(
        'a.txt gone.txt legacy.txt z.txt broken.txt ok.txt *.md --lang en',
      );
      assert.equal(code, 2);
      assert.deepEqual(
        report.files.map(({ path, findings }) => [path, findings.length]),
        [
          ['a.txt', 1],
          ['ok.txt', 0],
        ],
      );
      const [pattern, gone, legacy, binary, broken, ...rest] = errors.split('\n');
      assert.match(pattern!, /^\*\.md: This pattern matches no draft/);
      assert.match(gone!, /^gone\.txt: There is no file or folder of this name/);
      assert.match(legacy!, /^legacy\.txt:2: Invalid UTF-8 at byte 7;/);
      assert.match(binary!, /^z\.txt:1: Not a text: byte 0 is zero/);
      assert.match(broken!, /^broken\.txt: A symbolic link whose target does not exist/);
      assert.deepEqual(rest, ['']);
    });

    it('is 2 for a report that could not be written', async function () {
      if (process.platform !== 'linux') this.skip();
      folder.write('a.txt', faulty);
      const quoted = `"${process.execPath}" "${await builtProgram()}" review a.txt > /dev/full`;
      const { status, stderr } = spawnSync('/bin/sh', ['-c', quoted], { cwd: folder.path, encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, /^mudaqqiq: .*ENOSPC/);
    });
  });

  describe('what it reviews', () => {
    it('leaves what is not mostly Arabic in folders, and says how many; what is named it reviews', async () => {
      folder.write('news/a.txt', faulty);
      folder.write('news/b.md', 'This is an English note about a visit.\n');
      folder.write('news/c.txt', 'Another one.');
      folder.write('news/d.txt', Buffer.from('ID3\0\0\0'));
      folder.write('news/empty.txt', '');
      const { code, errors, report } = await reviewJson('news');
      assert.equal(code, 1);
      assert.deepEqual(
        report.files.map(({ path }) => path),
        ['news/a.txt', 'news/empty.txt'],
      );
      assert.equal(errors, 'تُرك ملفان لأن معظم نصهما ليس عربيا.\nتُرك ملف ثنائي واحد.\n');
      const named = await reviewJson('news/*.md news/b.md');
      assert.deepEqual(
        named.report.files.map(({ path }) => path),
        ['news/b.md'],
      );
    });

    it('expands patterns itself', async () => {
      folder.write('x/1.txt', clean);
      folder.write('x/y/2.خبر', clean);
      const { report } = await reviewJson('**/*.{txt,خبر}');
      assert.deepEqual(
        report.files.map(({ path }) => path),
        ['x/1.txt', 'x/y/2.خبر'],
      );
    });

    it('reads the standard input, and takes its format from the name', async () => {
      const input = 'اكتب `السطر ، هكذا` في الملف.\n';
      const plain = await reviewJson('-', { input });
      assert.equal(plain.report.files[0]!.path, '<stdin>');
      assert.equal(plain.code, 1);
      const markdown = await reviewJson('- --stdin-name news/خبر.md', { input });
      assert.equal(markdown.report.files[0]!.path, 'news/خبر.md');
      assert.equal(markdown.code, 0);
    });

    it('names the standard input when that is no text', async () => {
      const { code, errors } = await run('review - --lang en', { input: Buffer.of(0x41, 0xff) });
      assert.equal(code, 2);
      assert.match(errors, /^<stdin>:1: Invalid UTF-8 at byte 1/);
    });
  });

  describe('--names', () => {
    it('mends what the house forbids, but not in quotations, and goes before --style', async () => {
      folder.write(
        'a.txt',
        'التقت أنجيلا ميركل ونتنياهو أمس في العاصمة بعد زيارة قصيرة.\nوقال: «التقيت أنجيلا ميركل في العاصمة».\n',
      );
      folder.write('people.yml', 'names:\n  - { name: أنغيلا ميركل, forbid: [أنجيلا ميركل] }\n');
      folder.write('more.yml', 'names:\n  - { name: نتنياهو, forbid: [نتانياهو] }\n');
      folder.write('style.yml', 'names:\n  - { name: نتانياهو, forbid: [نتنياهو] }\n');
      const names = '--names people.yml --names more.yml --style style.yml';
      const { code, report } = await reviewJson(`a.txt ${names}`);
      assert.equal(code, 1);
      assert.deepEqual(
        report.files[0]!.findings.map(({ rule, start, fixes }) => [rule, start, fixes[0]!.safe]),
        [
          ['names/house-name', 6, true],
          ['names/house-name', 74, false],
        ],
      );
      await run(`review a.txt --fix ${names}`);
      assert.equal(
        readFileSync(join(folder.path, 'a.txt'), 'utf8'),
        'التقت أنغيلا ميركل ونتنياهو أمس في العاصمة بعد زيارة قصيرة.\nوقال: «التقيت أنجيلا ميركل في العاصمة».\n',
      );
    });

    it('stops everything when a file is broken, and says where', async () => {
      folder.write('a.txt', faulty);
      folder.write('one.yml', 'names:\n  - name: دار\n    forbid: دور\n');
      folder.write('two.yml', 'names: []\nseverity: {}\n');
      const { code, output, errors } = await run(
        'review a.txt --names one.yml --names two.yml --names gone.yml --lang en',
      );
      assert.deepEqual({ code, output }, { code: 2, output: '' });
      assert.match(errors, /^one\.yml:3:13: .*"forbid".*\ntwo\.yml:2:1: .*"severity".*\ngone\.yml: .*\n$/);
    });
  });

  describe('--style and --rule', () => {
    it('change the severities, the command line last', async () => {
      folder.write('a.txt', faulty + slight);
      folder.write(
        'style.yaml',
        'severity:\n  spacing/space-before-mark: off\n  spacing/repeated-space: error\n',
      );
      const { report } = await reviewJson('a.txt --style style.yaml');
      const severities = (from: JsonReport) => from.files[0]!.findings.map(({ severity }) => severity);
      assert.deepEqual(severities(report), ['error']);
      const overruled = await reviewJson(
        'a.txt --style style.yaml --rule spacing/space-before-mark=hint --rule spacing/repeated-space=off',
      );
      assert.deepEqual(severities(overruled.report), ['hint']);
    });

    it('stop everything when the style is broken, and say where', async () => {
      folder.write('a.txt', faulty);
      folder.write('style.yaml', 'severity:\n  spacing/space-before-mark: fatal\n  no/such: off\n');
      const { code, output, errors } = await run('review a.txt --style style.yaml --fix --lang en');
      assert.equal(code, 2);
      assert.equal(output, '');
      assert.match(errors, /^style\.yaml:2:30: .*fatal.*\nstyle\.yaml:3:\d+: .*no\/such.*\n$/);
      assert.equal(readFileSync(join(folder.path, 'a.txt'), 'utf8'), faulty);

      folder.write('style.yaml', 'severity: [\n');
      const broken = await run('review a.txt --style style.yaml --lang en');
      assert.equal(broken.code, 2);
      assert.match(broken.errors, /^style\.yaml:\d+:\d+: /);
      const missing = await run('review a.txt --style nowhere.yaml --lang en');
      assert.equal(missing.code, 2);
      assert.match(missing.errors, /^nowhere\.yaml: There is no file/);
    });

    it('give way to nothing: without --style the nearest style file upwards holds for each draft', async () => {
      const off = (rule: string) => `severity: { ${rule}: off }\n`;
      folder.write('a.txt', faulty);
      folder.write('sport/today/b.txt', faulty);
      folder.write('mudaqqiq.yml', off('spacing/space-before-mark'));
      folder.write('sport/.mudaqqiq.yml', off('spacing/repeated-space'));
      const rules = async (words: string) => {
        const { report } = await reviewJson(words);
        return report.files.map(({ findings }) => findings.map(({ rule }) => rule).join());
      };
      const both = await rules('a.txt sport --no-style');
      assert.deepEqual(both, [both[0], both[0]]);
      assert.match(both[0]!, /spacing\/space-before-mark/);
      const [above, below] = await rules('a.txt sport');
      assert.doesNotMatch(above!, /space-before-mark/);
      assert.match(below!, /space-before-mark/);
      assert.deepEqual(await rules('a.txt sport --style mudaqqiq.yml'), [above, above]);
    });

    it('leave alone the drafts of a style that is broken, which is told once', async () => {
      folder.write('a.txt', faulty);
      folder.write('sport/b.txt', faulty);
      folder.write('sport/c.txt', faulty);
      folder.write('sport/mudaqqiq.yml', 'severity:\n  no/such: off\n');
      const { code, errors } = await run('review a.txt sport --fix --lang en');
      assert.equal(code, 2);
      assert.equal(errors.match(/^sport\/mudaqqiq\.yml:2:3: .*no\/such/gm)?.length, 1);
      assert.notEqual(readFileSync(join(folder.path, 'a.txt'), 'utf8'), faulty);
      assert.equal(readFileSync(join(folder.path, 'sport/b.txt'), 'utf8'), faulty);
    });

    it('know the rules of the house, in every report and by name', async () => {
      folder.write('a.txt', 'أمر هام جدا لأهل المدينة.\n');
      folder.write(
        'mudaqqiq.yml',
        'rules:\n  - { id: desk/important, kind: swap, severity: warning, summary: كلمة هام, swap: { هام: مهم } }\n',
      );
      const { report } = await reviewJson('a.txt');
      assert.deepEqual(
        report.files[0]!.findings.map(({ rule }) => rule),
        ['desk/important'],
      );
      const sarif = JSON.parse((await run('review a.txt --format sarif')).output);
      const [{ tool, results }] = sarif.runs;
      assert.equal(tool.driver.rules[results[0].ruleIndex].id, 'desk/important');
      assert.equal((await run('review a.txt --rule desk/important=off')).code, 0);
      assert.match((await run('explain desk/important')).output, /كلمة هام/);
      assert.match((await run('rules')).output, /^desk\/important +كلمة هام/m);
    });

    it('refuse a rule that does not exist, and guess which was meant', async () => {
      folder.write('a.txt', faulty);
      const { code, output, errors } = await run(
        'review a.txt --rule spacing/space-befor-mark=off --lang en',
      );
      assert.deepEqual({ code, output }, { code: 2, output: '' });
      assert.match(errors, /no rule "spacing\/space-befor-mark"; did you mean spacing\/space-before-mark\?/);
    });
  });

  describe('formats', () => {
    it('json keeps to its schema on real findings', async () => {
      folder.write('a.txt', `\ufeff${faulty}${open}${slight}`);
      const { report } = await reviewJson('a.txt');
      const schemaFile = new URL('../../../schemas/report.schema.json', import.meta.url);
      const validate = new Ajv().compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
      assert.ok(validate(report), JSON.stringify(validate.errors));
      // The byte order mark does not count: the text begins with «في».
      const [first] = report.files[0]!.findings;
      assert.equal(faulty.slice(first!.start, first!.end), ' ');
      assert.deepEqual(first!.range.start, { line: 0, character: first!.start });
    });

    for (const [format, start] of [
      ['sarif', /^\{"\$schema":".+","version":"2\.1\.0"/],
      ['github', /^::warning file=a\.txt,line=1,/],
      ['junit', /^<\?xml version="1\.0"/],
    ] as const) {
      it(`${format} is printed alone`, async () => {
        folder.write('a.txt', faulty);
        const { code, output, errors } = await run(`review a.txt --format ${format}`);
        assert.equal(code, 1);
        assert.match(output, start);
        assert.equal(errors, '');
      });
    }

    it('colour only where it is asked for, and never isolate in a file', async () => {
      folder.write('a.txt', faulty);
      const plain = await run('review a.txt');
      assert.doesNotMatch(plain.output, /[\u001b\u2066-\u2069]/);
      const forced = await run('review a.txt', { environment: { FORCE_COLOR: '1' } });
      assert.match(forced.output, /\u001b\[/);
      const refused = await run('review a.txt', { environment: { NO_COLOR: '1' } });
      assert.equal(refused.output, plain.output);
    });

    it('survive a reader that stops', async () => {
      folder.write('a.txt', faulty.repeat(5000));
      const child = await startCli(['review', 'a.txt', '--format', 'json'], { folder: folder.path });
      const errors: Buffer[] = [];
      child.stderr!.on('data', (chunk: Buffer) => errors.push(chunk));
      child.stdout!.once('data', () => child.stdout!.destroy());
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(Buffer.concat(errors).toString(), '');
      assert.equal(code, 1);
    });
  });

  describe('--fix', () => {
    it('writes the safe fixes, and the exit code speaks of what is left', async () => {
      folder.write('a.txt', faulty);
      folder.write('b.txt', faulty + open);
      assert.deepEqual(await run('review a.txt --fix'), {
        code: 0,
        output: 'لا ملاحظات في ملف واحد.\n',
        errors: 'أُصلحت ملاحظة واحدة.\n',
      });
      assert.equal(readFileSync(join(folder.path, 'a.txt'), 'utf8'), mended);
      const { code, report } = await reviewJson('b.txt --fix');
      assert.equal(code, 1);
      assert.equal(report.summary.findings, 1);
      const left = report.files[0]!.findings[0]!;
      // The places are those of the text as it is now.
      assert.match(
        readFileSync(join(folder.path, 'b.txt'), 'utf8').slice(left.start - 2, left.end + 2),
        /ع\.و/,
      );
    });

    const endings = 'في عام 2020 ، زار\r\nسطر\rسطر\nآخر ، سطر';
    const expected = 'في عام 2020، زار\r\nسطر\rسطر\nآخر، سطر';
    const encodings: readonly [string, (text: string) => Buffer][] = [
      ['UTF-8', (text) => Buffer.from(text)],
      ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
      ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ];
    for (const [name, encode] of encodings) {
      it(`keeps ${name} and every line end`, async () => {
        const path = folder.write('a.txt', encode(endings));
        assert.equal((await run('review a.txt --fix')).code, 0);
        assert.deepEqual(readFileSync(path), encode(expected));
        const piped = await runCli(['review', '-', '--fix'], { folder: folder.path, input: encode(endings) });
        assert.deepEqual(piped.output, encode(expected));
      });
    }

    it('does not touch a file that has nothing to fix', async () => {
      const path = folder.write('a.txt', clean + open);
      const before = statSync(path, { bigint: true });
      await run('review a.txt --fix');
      const after = statSync(path, { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    });

    it('prints the fixed standard input, and the report beside it', async () => {
      const { code, output, errors } = await run('review - --fix --format json', { input: faulty + open });
      assert.equal(code, 1);
      assert.equal(output, mended + open);
      assert.equal((JSON.parse(errors) as JsonReport).summary.findings, 1);
    });

    it('prints nothing for a standard input that is no text, so that no filter takes a report for the draft', async () => {
      const { code, output, errors } = await run('review - --fix --lang en', {
        input: Buffer.of(0x41, 0xff),
      });
      assert.deepEqual({ code, output }, { code: 2, output: '' });
      assert.match(errors, /^<stdin>:1: Invalid UTF-8 at byte 1/);
    });
  });

  describe('--diff', () => {
    it('shows what --fix would do, and writes nothing', async () => {
      const path = folder.write('a.txt', clean + faulty);
      folder.write('b.txt', clean);
      const { code, output, errors } = await run('review a.txt b.txt --diff');
      assert.equal(code, 1);
      assert.equal(output, `--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n ${clean}-${faulty}+${mended}`);
      assert.match(errors, /^ملاحظة واحدة في ملفين: /);
      assert.equal(readFileSync(path, 'utf8'), clean + faulty);
    });

    it('has a byte order mark where the file has one, so that the diff applies', async () => {
      folder.write('a.txt', `\ufeff${faulty}`);
      assert.match(
        (await run('review a.txt --diff')).output,
        /\n-\ufeffفي عام 2020 ،.*\n\+\ufeffفي عام 2020،/,
      );
    });
  });
});
