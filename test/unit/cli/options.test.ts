import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCommandLine, type ReviewOptions } from '../../../src/cli/options.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

describe('parseCommandLine', () => {
  it('gives review its defaults', () => {
    assert.deepEqual(reviewOptions('review', 'a.txt'), {
      inputs: ['a.txt'],
      format: 'text',
      fix: false,
      diff: false,
      levels: {},
      style: undefined,
      noStyle: false,
      noBaseline: false,
      names: [],
      failOn: 'warning',
      standardInputName: '<stdin>',
    });
  });

  it('reads every option wherever it stands', () => {
    const words =
      '--lang en review --fix a.txt --format=json - --rule spacing/x=off --rule spacing/y=error --fail-on hint';
    const options = reviewOptions(
      ...words.split(' '),
      '--style',
      'دار.yaml',
      '--names',
      'أ.yml',
      '--names',
      'ب.yml',
      '--stdin-name',
      'خبر.md',
    );
    assert.deepEqual(options, {
      inputs: ['a.txt', '-'],
      format: 'json',
      fix: true,
      diff: false,
      levels: { 'spacing/x': 'off', 'spacing/y': 'error' },
      style: 'دار.yaml',
      noStyle: false,
      noBaseline: false,
      names: ['أ.yml', 'ب.yml'],
      failOn: 'hint',
      standardInputName: 'خبر.md',
    });
  });

  it('lets the last of an option win', () => {
    assert.equal(reviewOptions('review', 'a', '--format', 'json', '--format', 'junit').format, 'junit');
    assert.deepEqual(reviewOptions('review', 'a', '--rule', 'a/b=off', '--rule', 'a/b=hint').levels, {
      'a/b': 'hint',
    });
  });

  it('takes what follows -- for names', () => {
    assert.deepEqual(reviewOptions('review', '--', '--fix', '-x.txt').inputs, ['--fix', '-x.txt']);
  });

  it('knows the other commands', () => {
    assert.deepEqual(command('rules'), { name: 'rules', format: 'text' });
    assert.deepEqual(command('rules', '--format', 'json'), { name: 'rules', format: 'json' });
    assert.deepEqual(command('explain', 'a/b'), { name: 'explain', rule: 'a/b' });
    assert.deepEqual(command('help'), { name: 'help', topic: undefined });
    assert.deepEqual(command('help', 'review'), { name: 'help', topic: 'review' });
    assert.deepEqual(command('review', '-h'), { name: 'help', topic: 'review' });
    assert.deepEqual(command('--help'), { name: 'help', topic: undefined });
    assert.deepEqual(command('-v'), { name: 'version' });
  });

  it('speaks Arabic unless the option or the environment asks for English', () => {
    assert.equal(parseCommandLine(['rules'], {}).language, 'ar');
    assert.equal(parseCommandLine(['rules'], { MUDAQQIQ_LANG: 'en' }).language, 'en');
    assert.equal(parseCommandLine(['rules'], { MUDAQQIQ_LANG: 'en_GB.UTF-8' }).language, 'en');
    assert.equal(parseCommandLine(['rules'], { MUDAQQIQ_LANG: 'xx' }).language, 'ar');
    assert.equal(parseCommandLine(['rules', '--lang', 'ar'], { MUDAQQIQ_LANG: 'en' }).language, 'ar');
    assert.equal(parseCommandLine(['nonsense', '--lang', 'en'], {}).language, 'en');
  });

  const wrong: readonly [string[], RegExp][] = [
    [[], /Give a command/],
    [['reveiw', 'a'], /no command "reveiw"; did you mean review\?/],
    [['a.txt'], /no command "a\.txt"; to review: mudaqqiq review/],
    [['review'], /Name what to review/],
    [['review', 'a', '--fixx'], /no option --fixx; did you mean --fix\?/],
    [['review', 'a', '--zzzzzzzz'], /no option --zzzzzzzz\.$/],
    [['review', 'a', '-x'], /no option -x/],
    [['review', 'a', '--format'], /--format needs a value/],
    [['review', 'a', '--format', '--fix'], /--format needs a value/],
    [['review', 'a', '--style='], /--style needs a value/],
    [['review', 'a', '--style=b', '--no-style'], /exclude each other/],
    [
      ['review', 'a', '--format', 'xml'],
      /"xml" for --format; the values are text, json, sarif, github, junit/,
    ],
    [['review', 'a', '--fail-on', 'off'], /"off" for --fail-on/],
    [['review', 'a', '--lang', 'fr'], /"fr" for --lang; the values are ar, en/],
    [['review', 'a', '--fix=yes'], /--fix takes no value/],
    [['review', 'a', '--rule', 'a/b'], /write rule=severity/],
    [['review', 'a', '--rule', 'a/b=fatal'], /one of error, warning, information, hint, off/],
    [['review', 'a', '--fix', '--diff'], /--fix and --diff exclude each other/],
    [['review', 'a', '--diff', '--format', 'json'], /--diff and --format exclude each other/],
    [['review', 'a', '--stdin-name', 'b'], /add - to what is read/],
    [['rules', 'a'], /Unexpected word: "a"/],
    [['rules', '--format', 'sarif'], /"sarif" for --format/],
    [['rules', '--fix'], /command rules does not take --fix/],
    [['explain'], /Name the rule/],
    [['explain', 'a', 'b'], /Unexpected word: "b"/],
    [['help', 'me'], /no command "me"/],
  ];
  for (const [words, message] of wrong) {
    it(`refuses «${words.join(' ')}» and says why`, () => {
      const problem = command(...words);
      assert.ok(problem instanceof UsageError);
      assert.match(problem.text.en, message);
      assert.match(problem.text.ar, /\p{Script=Arabic}/u);
    });
  }

  it('never throws for what is typed', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'review',
        'rules',
        'explain',
        'help',
        '-',
        '--',
        '--__proto__',
        '--toString=x',
        '--rule',
        '--fix',
      ),
    );
    fc.assert(fc.property(fc.array(word), (words) => void parseCommandLine(words, {})));
  });
});

function command(...words: string[]) {
  return parseCommandLine(words, {}).command;
}

function reviewOptions(...words: string[]): ReviewOptions {
  const parsed = command(...words);
  if (parsed instanceof UsageError) throw parsed;
  assert.equal(parsed.name, 'review');
  return (parsed as Extract<typeof parsed, { name: 'review' }>).options;
}
