import assert from 'node:assert/strict';
import {
  createReviewer,
  resolveStyle,
  rules,
  type ResolvedStyle,
  type StyleWorld,
} from '../../../src/core/index.ts';

const HOUSE = 'file:///daily/mudaqqiq.yml';
const DRAFT = 'file:///daily/news/draft.txt';

type Files = Readonly<Record<string, string>>;

function worldOf(files: Files): StyleWorld {
  return { readText: (uri) => Promise.resolve(files[decodeURIComponent(uri)]) };
}

function resolved(files: Files, previous?: ResolvedStyle): Promise<ResolvedStyle> {
  return resolveStyle(HOUSE, worldOf(files), previous);
}

/** What is wrong in each file: the text at fault and the message. */
function problemsOf(style: ResolvedStyle): readonly (readonly [uri: string, at: string, message: string])[] {
  return style.files.flatMap(({ uri, text = '', problems }) =>
    problems.map(({ start, end, message }) => [uri, text.slice(start, end), message.ar] as const),
  );
}

describe('resolveStyle', () => {
  it('lays files over what they extend, later over earlier', async () => {
    const style = await resolved({
      [HOUSE]: 'extends: [./desk/a.yml, desk/b.yml]\nstyle: { press: صحافي }\nwords: [جيم]\n',
      'file:///daily/desk/a.yml': 'style: { press: صحفي, america: أميركا, monday: الاثنين }\nwords: [ألف]\n',
      'file:///daily/desk/b.yml': 'style: { america: أمريكا }\nwords: [باء]\n',
    });
    assert.deepEqual(problemsOf(style), []);
    const configuration = style.configurationFor(DRAFT);
    const switches = style.switchesFor(DRAFT);
    assert.deepEqual(switches, { press: 'صحافي', america: 'أمريكا', monday: 'الاثنين' });
    assert.deepEqual(configuration.options, {
      'names/house-spelling': { press: 'صحافي', america: 'أمريكا' },
      'dates/weekday-spelling': { monday: 'الاثنين' },
    });
    assert.deepEqual(configuration.words, ['جيم', 'باء', 'ألف']);
  });

  it('gives the level of a group to its rules, under those of single rules and over farther files', async () => {
    const style = await resolved({
      [HOUSE]: 'extends: ./far.yml\nseverity: { spacing/*: hint, spacing/detached-waw: error }\n',
      'file:///daily/far.yml': 'severity: { spacing/trailing-space: error, dates/*: off }\n',
    });
    assert.deepEqual(problemsOf(style), []);
    const { levels = {} } = style.configurationFor(DRAFT);
    assert.equal(levels['spacing/trailing-space'], 'hint');
    assert.equal(levels['spacing/detached-waw'], 'error');
    assert.equal(levels['dates/weekday-mismatch'], 'off');
    assert.equal(levels['names/house-name'], undefined);
  });

  it('lets a switch of a nearer file go over an option of a farther one, and an option over a switch beside it', async () => {
    const style = await resolved({
      [HOUSE]:
        'extends: ./far.yml\nstyle: { tanwin: letter, quotes: curly }\noptions: { punctuation/mixed-quotes: { style: straight } }\n',
      'file:///daily/far.yml': 'options: { orthography/mixed-tanwin: { style: alef } }\n',
    });
    const { options = {} } = style.configurationFor(DRAFT);
    assert.deepEqual(options['orthography/mixed-tanwin'], { style: 'letter' });
    assert.deepEqual(options['punctuation/mixed-quotes'], { style: 'straight' });
  });

  it('applies overrides to the drafts of their globs', async () => {
    const style = await resolved({
      [HOUSE]: [
        'style: { quotes: guillemets }',
        'overrides:',
        '  - files: sports/',
        '    severity: { names/*: off }',
        '  - files: ["*.md", "!sports/cup/**"]',
        '    style: { quotes: straight }',
        '    dateline: none',
        '  - files: أخبار/*.txt',
        '    dateline: head',
        '',
      ].join('\n'),
    });
    assert.deepEqual(problemsOf(style), []);
    const of = (path: string) => style.configurationFor(`file:///daily/${path}`);
    const quotes = (path: string) => of(path).options?.['punctuation/mixed-quotes'];
    assert.deepEqual(quotes('a.txt'), { style: 'guillemets' });
    assert.deepEqual(quotes('sports/b.md'), { style: 'straight' });
    assert.deepEqual(quotes('sports/cup/b.md'), { style: 'guillemets' });
    assert.equal(of('sports/b.md').dateline, 'none');
    assert.equal(of('sports/b.md').levels?.['names/house-name'], 'off');
    assert.equal(of('a.txt').dateline, undefined);
    // A file system may part «أ» into two characters, and hosts encode what is not ASCII.
    assert.equal(of(`${encodeURIComponent('أخبار'.normalize('NFD'))}/a.txt`).dateline, 'head');
    assert.equal(of('a.txt'), of('news/b.txt'), 'the same layers give the same configuration');
  });

  it('starts the globs of an extended file where the file stands, of one from elsewhere at the style file', async () => {
    const sports = 'file:///daily/sports/mudaqqiq.yml';
    const overrides = 'overrides: [{ files: cup/**, dateline: none }]\n';
    const files = {
      [sports]: 'extends: [../mudaqqiq.yml, "@daily/style"]\n',
      [HOUSE]: 'overrides: [{ files: sports/old/**, dateline: 2024-11-22 }]\n',
      'file:///daily/node_modules/@daily/style/mudaqqiq.yml': overrides,
    };
    const style = await resolveStyle(sports, worldOf(files));
    assert.deepEqual(problemsOf(style), []);
    const datelineOf = (path: string) => style.configurationFor(`file:///daily/${path}`).dateline;
    assert.equal(datelineOf('sports/old/a.txt'), '2024-11-22');
    assert.equal(datelineOf('sports/cup/a.txt'), 'none');
    assert.equal(datelineOf('sports/a.txt'), undefined);
  });

  it('gives each draft what it ignores, with the place that says so', async () => {
    const style = await resolved({
      [HOUSE]:
        'extends: ./far.yml\nignore:\n  - { rule: names/house-name, text: فيسبوك, files: old/**, until: 2027-01-01 }\n',
      'file:///daily/far.yml': 'ignore: [{ rule: spacing/*, reason: مسودات قديمة }]\n',
    });
    assert.deepEqual(problemsOf(style), []);
    const far = {
      rule: 'spacing/*',
      reason: 'مسودات قديمة',
      path: ['ignore', '0'],
      folder: 'file:///daily/',
    };
    assert.deepEqual(style.ignoresFor(DRAFT), [{ ...far, uri: 'file:///daily/far.yml' }]);
    assert.deepEqual(
      style.ignoresFor('file:///daily/old/a.txt').map(({ rule, text, until }) => [rule, text, until]),
      [
        ['names/house-name', 'فيسبوك', '2027-01-01'],
        ['spacing/*', undefined, undefined],
      ],
    );
  });

  it('joins the rules of files, those of the nearer in place of those of the farther', async () => {
    const rule = (id: string, wrong: string, right: string) =>
      `  - { id: ${id}, kind: swap, swap: { ${wrong}: ${right} } }\n`;
    const style = await resolved({
      [HOUSE]: `extends: ./far.yml\nseverity: { desk/*: error, desk/city: hint }\nrules:\n${rule('desk/important', 'هام', 'مهم')}`,
      'file:///daily/far.yml': `severity: { desk/important: hint }\nrules:\n${rule('desk/important', 'هام', 'خطير')}${rule('desk/city', 'لندرة', 'لندن')}`,
    });
    assert.deepEqual(problemsOf(style), []);
    const { findings } = createReviewer(rules, style.configurationFor(DRAFT)).review(
      'أمر هام في لندرة.',
      'plain',
    );
    assert.deepEqual(
      findings.map(({ rule: id, severity, message }) => [id, severity, message.ar]),
      [
        ['desk/important', 'error', 'اكتب «مهم» بدلا من «هام»'],
        ['desk/city', 'hint', 'اكتب «لندن» بدلا من «لندرة»'],
      ],
    );
  });

  it('reads what two files extend once, where it is nearest', async () => {
    const style = await resolved({
      [HOUSE]: 'extends: [./a.yml, ./b.yml]\n',
      'file:///daily/a.yml': 'extends: ./names.yml\nstyle: { press: صحافي }\n',
      'file:///daily/b.yml': 'extends: ./names.yml\n',
      'file:///daily/names.yml': 'style: { press: صحفي }\nnames: [{ name: كييف }]\n',
    });
    const configuration = style.configurationFor(DRAFT);
    const switches = style.switchesFor(DRAFT);
    assert.equal(switches.press, 'صحفي');
    assert.deepEqual(configuration.names, [{ name: 'كييف' }]);
  });

  const faults: readonly (readonly [name: string, files: Files, at: string, message: RegExp])[] = [
    ['a file that is not there', { [HOUSE]: 'extends: ./desk.yml\n' }, './desk.yml', /لا يوجد ملف/],
    ['a slip in a preset', { [HOUSE]: 'extends: [bcc]\n' }, 'bcc', /أتقصد «bbc»/],
    ['a package that is not there', { [HOUSE]: 'extends: "@daily/style"\n' }, '"@daily/style"', /ولا حزمة/],
    ['what can be nothing', { [HOUSE]: 'extends: "صحيفة ما"\n' }, '"صحيفة ما"', /ولا مسار/],
    [
      'a circle of one',
      { [HOUSE]: 'extends: ./mudaqqiq.yml\n' },
      './mudaqqiq.yml',
      /mudaqqiq\.yml ← mudaqqiq/,
    ],
    ['extends of a wrong type', { [HOUSE]: 'extends: { a: b }\n' }, '{ a: b }', /نص أو قائمة نصوص/],
    ['a slip in a key', { [HOUSE]: 'severty: {}\n' }, 'severty', /أتقصد «severity»/],
    ['a slip in a switch', { [HOUSE]: 'style: { quote: curly }\n' }, 'quote', /أتقصد «quotes»/],
    ['a value that a switch has not', { [HOUSE]: 'style: { quotes: curled }\n' }, 'curled', /straight/],
    ['a slip in a rule', { [HOUSE]: 'severity: { spacing/trailing: off }\n' }, 'spacing/trailing', /لا توجد/],
    ['an unknown group', { [HOUSE]: 'severity: { spaces/*: off }\n' }, 'spaces/*', /لا توجد/],
    [
      'an override without drafts',
      { [HOUSE]: 'overrides: [{ dateline: none }]\n' },
      '{ dateline: none }',
      /files/,
    ],
    ['an override of names', { [HOUSE]: 'overrides: [{ files: a, names: [] }]\n' }, 'names', /غير معروف/],
    [
      'a rule of an override',
      { [HOUSE]: 'overrides: [{ files: a, severity: { a/b: off } }]\n' },
      'a/b',
      /لا توجد/,
    ],
    ['an ignore without a rule', { [HOUSE]: 'ignore: [{ text: نص }]\n' }, '{ text: نص }', /ينقص.*rule/],
    ['an ignore of no rule', { [HOUSE]: 'ignore: [{ rule: a/b }]\n' }, 'a/b', /لا توجد/],
    [
      'a day that is none',
      { [HOUSE]: 'ignore: [{ rule: dates/*, until: 2027-02-30 }]\n' },
      '2027-02-30',
      /يوم/,
    ],
    ['a rule of no kind', { [HOUSE]: 'rules: [{ id: desk/a, kind: swop }]\n' }, 'swop', /swap/],
    [
      'a rule that stands twice',
      {
        [HOUSE]:
          'rules:\n  - { id: desk/a, kind: forbid, forbid: [دار] }\n  - { id: desk/a, kind: forbid, forbid: [بيت] }\n',
      },
      'desk/a',
      /معرّفة قبل/,
    ],
    ['a section that is no list', { [HOUSE]: 'overrides: { files: a }\n' }, '{ files: a }', /قائمة/],
    ['a dateline of a wrong form', { [HOUSE]: 'dateline: أمس\n' }, 'أمس', /head/],
  ];
  for (const [name, files, at, message] of faults) {
    it(`locates ${name}`, async () => {
      const problems = problemsOf(await resolved(files));
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.equal(problems[0]![0], HOUSE);
      assert.equal(problems[0]![1], at);
      assert.match(problems[0]![2], message);
    });
  }

  it('breaks a circle where it closes and uses the rest', async () => {
    const style = await resolved({
      [HOUSE]: 'extends: ./a.yml\nwords: [دار]\n',
      'file:///daily/a.yml': 'extends: ./b.yml\nwords: [ألف]\n',
      'file:///daily/b.yml': 'extends: [./a.yml]\nwords: [باء]\n',
    });
    assert.deepEqual(problemsOf(style), [
      ['file:///daily/b.yml', './a.yml', 'حلقة في «extends»: a.yml ← b.yml ← a.yml.'],
    ]);
    assert.deepEqual(style.configurationFor(DRAFT).words, ['دار', 'ألف', 'باء']);
  });

  it('tells each file its own faults', async () => {
    const style = await resolved({
      [HOUSE]: 'extends: ./a.yml\n',
      'file:///daily/a.yml': 'severity: { spacing/nope: off, spacing/trailing-space: off }\n',
    });
    assert.deepEqual(
      problemsOf(style).map(([uri, at]) => [uri, at]),
      [['file:///daily/a.yml', 'spacing/nope']],
    );
    assert.equal(style.configurationFor(DRAFT).levels?.['spacing/trailing-space'], 'off');
  });

  it('keeps a file as it was when it cannot be read any more, and takes it when it can again', async () => {
    const files = { [HOUSE]: 'extends: ./a.yml\n', 'file:///daily/a.yml': 'dateline: none\n' };
    const good = await resolved(files);
    const broken = await resolved({ ...files, 'file:///daily/a.yml': 'dateline: [\n' }, good);
    const stillBroken = await resolved({ ...files, 'file:///daily/a.yml': 'dateline: [[\n' }, broken);
    for (const style of [broken, stillBroken]) {
      assert.equal(style.configurationFor(DRAFT).dateline, 'none');
      assert.ok(problemsOf(style).every(([uri]) => uri === 'file:///daily/a.yml'));
      assert.ok(problemsOf(style).length > 0);
    }
    const mended = await resolved({ ...files, 'file:///daily/a.yml': 'dateline: head\n' }, stillBroken);
    assert.equal(mended.configurationFor(DRAFT).dateline, 'head');
    assert.deepEqual(problemsOf(mended), []);
  });

  it('keeps a file as it was when it goes back to a text that could not be read', async () => {
    const good = await resolved({ [HOUSE]: 'dateline: none\n' });
    const broken = await resolved({ [HOUSE]: 'dateline: [\n' }, good);
    const again = await resolved({ [HOUSE]: 'dateline: [\n' }, broken);
    assert.equal(again.configurationFor(DRAFT).dateline, 'none');
    assert.deepEqual(problemsOf(again), problemsOf(broken));
  });

  it('says nothing where there is no file, and names those that it looked for', async () => {
    const none = await resolved({});
    assert.deepEqual(
      none.files.map(({ uri, text }) => [uri, text]),
      [[HOUSE, undefined]],
    );
    assert.deepEqual(createReviewer(rules, none.configurationFor(DRAFT)).review('نص.', 'plain').findings, []);
    const { files } = await resolved({ [HOUSE]: 'extends: ../desk.yml\n' });
    assert.deepEqual(
      files.map(({ uri }) => uri),
      [HOUSE, 'file:///desk.yml'],
    );
  });
});
