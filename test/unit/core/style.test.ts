import assert from 'node:assert/strict';
import { createReviewer, parseNames, parseStyle, rules } from '../../../src/core/index.ts';

describe('parseStyle', () => {
  it('reads levels and options, in YAML and in JSON', () => {
    const yaml =
      'severity:\n  spacing/trailing-space: error\noptions:\n  spacing/space-before-colon: { style: spaced }\n';
    const json = JSON.stringify({
      severity: { 'spacing/trailing-space': 'error' },
      options: { 'spacing/space-before-colon': { style: 'spaced' } },
    });
    for (const source of [yaml, json]) {
      const { configuration, problems } = parseStyle(source);
      assert.deepEqual(problems, []);
      const { findings } = createReviewer(rules, configuration).review('قال : نعم ', 'plain');
      assert.deepEqual(
        findings.map(({ rule, severity }) => [rule, severity]),
        [['spacing/trailing-space', 'error']],
      );
    }
  });

  it('takes an empty file for no wishes', () => {
    for (const source of ['', '\n', '# شرح فقط\n', 'severity:\n']) {
      assert.deepEqual(parseStyle(source).problems, []);
    }
  });

  it('names dictionaries with their places', () => {
    const source = 'dictionaries:\n  - house.dic\n  - "../shared/sports.dic"\n';
    const { dictionaries = [], problems } = parseStyle(source);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      dictionaries.map(({ path, start, end }) => [path, source.slice(start, end)]),
      [
        ['house.dic', 'house.dic'],
        ['../shared/sports.dic', '"../shared/sports.dic"'],
      ],
    );
  });

  it('takes no dictionary of another form or from elsewhere', () => {
    const source =
      'dictionaries: [house.dic, words.txt, /etc/house.dic, "C:/house.dic", "https://a.b/c.dic", \'a\\b.dic\', 5]\n';
    const { dictionaries = [], problems } = parseStyle(source);
    assert.deepEqual(
      dictionaries.map(({ path }) => path),
      ['house.dic'],
    );
    assert.deepEqual(
      problems.map(({ start, end }) => source.slice(start, end)),
      ['words.txt', '/etc/house.dic', '"C:/house.dic"', '"https://a.b/c.dic"', "'a\\b.dic'", '5'],
    );
    assert.equal(parseStyle('dictionaries: house.dic\n').problems.length, 1);
    assert.deepEqual(parseStyle('dictionaries:\n').problems, []);
  });

  const broken: readonly (readonly [name: string, source: string, at: string])[] = [
    ['broken YAML', 'severity: [\n', ''],
    ['a list', '- a\n', '- a\n'],
    ['an unknown key', 'severty: {}\n', 'severty'],
    ['names that are no list', 'names: { name: "دار" }\n', '{ name: "دار" }'],
    ['a name that is a text', 'names:\n  - دار\n', 'دار'],
    ['a name without a name', 'names:\n  - { kind: place }\n', '{ kind: place }'],
    ['an empty name', 'names:\n  - { name: " " }\n', '" "'],
    ['an unknown key of a name', 'names:\n  - { name: دار, forbidden: [د] }\n', 'forbidden'],
    ['an unknown kind', 'names:\n  - { name: دار, kind: house }\n', 'house'],
    ['a form that is a number', 'names:\n  - { name: دار, forbid: [دير, 3] }\n', '3'],
    ['forms that are no list', 'names:\n  - { name: دار, accept: دير }\n', 'دير'],
    ['a form accepted and forbidden', 'names:\n  - { name: دار, accept: [دور], forbid: [دُور] }\n', 'دُور'],
    [
      'a form that another entry wants',
      'names:\n  - { name: دار }\n  - { name: بيت, forbid: [دار] }\n',
      'دار',
    ],
    [
      'a form with two remedies',
      'names:\n  - { name: دار, forbid: [دير] }\n  - { name: بيت, forbid: [ دير ] }\n',
      'دير',
    ],
    ['a section that is no map', 'severity: loud\n', 'loud'],
    ['an unknown rule', 'severity:\n  spacing/nope: off\n', 'spacing/nope'],
    ['an unknown level', 'severity:\n  spacing/trailing-space: loud\n', 'loud'],
    ['a wrong option', 'options:\n  spacing/space-before-colon: { style: wide }\n', 'wide'],
    ['options of a rule that has none', 'options:\n  spacing/trailing-space: { a: 1 }\n', '{ a: 1 }'],
    ['options that are no map', 'options:\n  spacing/space-before-colon: wide\n', 'wide'],
  ];
  for (const [name, source, at] of broken) {
    it(`locates ${name}`, () => {
      const { problems } = parseStyle(source);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const { start, end, message } = problems[0]!;
      assert.equal(source.slice(start, end), at);
      if (name === 'a form that another entry wants' || name === 'a form with two remedies')
        assert.equal(start, source.lastIndexOf(at), 'the place of the later one');
      assert.ok(message.ar && message.en);
    });
  }

  it('reads names, without those that are wrong or contradict one another', () => {
    const { configuration, problems } = parseStyle(
      [
        'names:',
        '  - { name: " أردوغان ", kind: person, forbid: [إردوغان, طيب], latin: Erdoğan }',
        '  - { name: طيب, note: رجل }',
        '  - { kind: place }',
      ].join('\n'),
    );
    assert.equal(problems.length, 2);
    assert.deepEqual(configuration.names, [
      { name: 'أردوغان', kind: 'person', forbid: ['إردوغان'], latin: 'Erdoğan' },
      { name: 'طيب', note: 'رجل' },
    ]);
  });

  it('uses what is right in a file that is partly wrong', () => {
    const { configuration, problems } = parseStyle(
      'severity:\n  spacing/trailing-space: loud\n  spacing/leading-space: off\n',
    );
    assert.equal(problems.length, 1);
    assert.deepEqual(configuration.levels, { 'spacing/leading-space': 'off' });
  });

  it('is not blown up by nested aliases', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(i === 1 ? '*a' : `*a${i - 1}`)
          .join(', ')}]`,
      );
    assert.ok(parseStyle(lines.join('\n')).problems.length > 0);
  });
});

describe('parseNames', () => {
  it('reads a list of names and nothing else', () => {
    const source = 'names:\n  - name: دار\nseverity: {}\n';
    const { configuration, problems } = parseNames(source);
    assert.deepEqual(configuration.names, [{ name: 'دار' }]);
    assert.deepEqual(
      problems.map(({ start, end }) => source.slice(start, end)),
      ['severity'],
    );
  });
});
