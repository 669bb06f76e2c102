import assert from 'node:assert/strict';
import { guessFormat, importFile, type ForeignFormat } from '../../../../src/cli/import/import-file.ts';

const read = (format: ForeignFormat, text: string) => {
  const { rules, leftOut } = importFile(format, { text, name: 'Desk Terms' });
  return { rules, leftOut: leftOut.map(({ line, message }) => `${line ?? ''} ${message.en}`) };
};

describe('a table of words', () => {
  it('becomes a rule for all pairs, and one for each that has a note', () => {
    for (const text of [
      'wrong,right,note\nهام,مهم\nمدراء,مديرون|مديرين\n"قال، أن","قال، إن",بعد القول تُكسر الهمزة\n',
      '\ufeffالخطأ;الصواب;ملاحظة\nهام;مهم\nمدراء;مديرون|مديرين\nقال، أن;قال، إن;بعد القول تُكسر الهمزة\n',
    ]) {
      assert.deepEqual(read('csv', text), {
        rules: [
          {
            id: 'desk/desk-terms',
            kind: 'swap',
            severity: 'warning',
            swap: { هام: 'مهم', مدراء: ['مديرون', 'مديرين'] },
          },
          {
            id: 'desk/desk-terms-1',
            kind: 'swap',
            severity: 'warning',
            swap: { 'قال، أن': 'قال، إن' },
            why: 'بعد القول تُكسر الهمزة',
          },
        ],
        leftOut: [],
      });
    }
  });

  it('names the lines that say nothing, and those that say the same word twice', () => {
    const { rules, leftOut } = read('csv', 'هام,مهم\nهام,كبير\nمدراء,\n');
    assert.deepEqual(rules[0]?.['swap'], { هام: 'مهم' });
    assert.deepEqual(leftOut, [
      '2 "هام" stands there before; the first counts.',
      '3 A line without a word and what to write in its place.',
    ]);
  });
});

describe('a list of LanguageTool', () => {
  it('has several wrong and several right forms, notes and comments', () => {
    const text = '# قائمة\nهام|هامّ=مهم\nاخصائي=اختصاصي|متخصص\tمن الاختصاص\n\nمبروك # بلا بديل\n';
    const { rules, leftOut } = read('languagetool', text);
    assert.deepEqual(
      rules.map(({ swap, why }) => [swap, why]),
      [
        [{ هام: 'مهم', هامّ: 'مهم' }, undefined],
        [{ اخصائي: ['اختصاصي', 'متخصص'] }, 'من الاختصاص'],
      ],
    );
    assert.deepEqual(leftOut, ['5 A line without a word and what to write in its place.']);
  });
});

describe('a rule of Vale', () => {
  it('of substitution becomes words to swap and patterns', () => {
    const text = [
      'extends: substitution',
      "message: اكتب '%s' لا '%s'",
      'level: suggestion',
      'ignorecase: true',
      'nonword: true',
      'swap:',
      '  هام: مهم',
      '  مدراء: مديرون|مديرين',
      "  'تواجدت?': وجد",
      "  'ا|ب': ج|د",
      'exceptions: [وست هام]',
    ].join('\n');
    assert.deepEqual(read('vale', text), {
      rules: [
        {
          severity: 'hint',
          message: "اكتب '{right}' لا '{found}'",
          id: 'desk/desk-terms',
          kind: 'swap',
          swap: { هام: 'مهم', مدراء: ['مديرون', 'مديرين'] },
          except: ['وست هام'],
        },
        {
          severity: 'hint',
          message: "اكتب '{right}' لا '{found}'",
          id: 'desk/desk-terms-1',
          kind: 'pattern',
          pattern: '\\bتواجدت?\\b',
          replace: 'وجد',
        },
      ],
      leftOut: [
        '5 There is nothing like the key "nonword", which was left out.',
        '10 The pattern "ا|ب" has several replacements, and a pattern has one here.',
      ],
    });
  });

  it('of existence becomes words that are not written', () => {
    const { rules } = read(
      'vale',
      "extends: existence\nmessage: لا تكتب '%s'\ntokens: [عشان, 'دلوقت[يى]']\n",
    );
    assert.deepEqual(
      rules.map(({ kind, forbid, pattern }) => [kind, forbid ?? pattern]),
      [
        ['forbid', ['عشان']],
        ['pattern', '\\b(?:دلوقت[يى])\\b'],
      ],
    );
  });

  it('of another kind is left out, and so is a pattern that cannot be used', () => {
    assert.match(
      read('vale', 'extends: capitalization\nmatch: $title\n').leftOut.join(),
      /1 Rules that extend/,
    );
    const { rules, leftOut } = read('vale', "extends: existence\ntokens: ['(?=ا)ب', 'ص\\1']\n");
    assert.deepEqual(rules, []);
    assert.equal(leftOut.length, 2);
  });

  it('that is broken says where', () => {
    assert.match(read('vale', 'extends: [\n').leftOut.join(), /^\d/);
  });
});

describe('rules of prh', () => {
  it('become words to swap with their specs as examples, and patterns', () => {
    const text = [
      'version: 1',
      'imports: [other.yml]',
      'rules:',
      '  - expected: فيسبوك',
      '    patterns: [فيس بوك, الفيسبوك]',
      '    specs:',
      '      - { from: صفحة فيس بوك, to: صفحة فيسبوك }',
      '    prh: اسم الشركة كلمة واحدة',
      '  - expected: $1 في المئة',
      '    pattern: /(\\d+)%/',
      '  - expected: مهم',
    ].join('\n');
    assert.deepEqual(read('prh', text), {
      rules: [
        {
          severity: 'warning',
          why: 'اسم الشركة كلمة واحدة',
          id: 'desk/desk-terms-1',
          kind: 'swap',
          swap: { 'فيس بوك': 'فيسبوك', الفيسبوك: 'فيسبوك' },
          examples: { bad: [{ text: 'صفحة ⟦فيس بوك⟧', fixed: 'صفحة فيسبوك' }] },
        },
        {
          severity: 'warning',
          id: 'desk/desk-terms-2',
          kind: 'pattern',
          pattern: '(\\d+)%',
          replace: '$1 في المئة',
        },
      ],
      leftOut: [
        '2 The files of "imports" are not read: import each by itself.',
        '11 A rule without expected and pattern: what to write for what is not known.',
      ],
    });
  });

  it('lose the specs that do not hold', () => {
    const text = 'rules:\n  - { expected: مهم, pattern: هام, specs: [{ from: أمر هام, to: أمر عظيم }] }\n';
    const { rules, leftOut } = read('prh', text);
    assert.equal(rules[0]?.['examples'], undefined);
    assert.equal(leftOut.length, 1);
  });
});

describe('the format of a file', () => {
  it('is told by its ending and its keys', () => {
    assert.equal(guessFormat('a.CSV', ''), 'csv');
    assert.equal(guessFormat('replace.txt', ''), 'languagetool');
    assert.equal(guessFormat('a.yml', 'extends: existence'), 'vale');
    assert.equal(guessFormat('a.yaml', 'version: 1\nrules:\n'), 'prh');
    assert.equal(guessFormat('a.yml', 'severity: {}'), undefined);
    assert.equal(guessFormat('a.json', ''), undefined);
  });
});
