import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReviewer, fixAll, rules } from '../../../src/core/index.ts';
import { knowledge } from '../../support/knowledge.ts';

const everything = Object.fromEntries(rules.map(({ meta }) => [meta.id, 'warning'] as const));
const reviewer = createReviewer(rules, { levels: everything }, { knowledge: knowledge() });

/** Bounds a hang, not a speed: what grows with the square of the text takes minutes here, what is linear a moment. */
const PATIENCE = 240_000;
const LENGTH = 400_000;

describe('any input at all', function () {
  this.timeout(PATIENCE);

  it('random bytes read as UTF-8 and as UTF-16 are reviewed without a failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
          const text = Buffer.from(bytes).toString(encoding);
          for (const format of ['plain', 'markdown'] as const) {
            assert.deepEqual(reviewer.review(text, format).failures, []);
            fixAll(reviewer, text, format);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  const UNITS = [
    ...[
      '«',
      '"',
      '(',
      ')',
      '](',
      '[',
      '`',
      '``` ',
      '<',
      '<a',
      '*',
      '_',
      '~',
      '|',
      '&',
      '#',
      '@',
      '- ',
      '> ',
      ' - ',
      '.',
      '. ',
      '،',
      '، ',
      ':',
      '؟',
      '؟!',
    ],
    ...[
      ' ',
      '\u00a0',
      '\t',
      '\n',
      '\r',
      ' \n',
      '\u200b',
      '\u064b',
      'ـ',
      'و ',
      'و',
      'ب ',
      'بي ',
      'أ.',
      'أ',
      'a.',
      'a@',
      'a',
      'http://',
      '1',
      '1/',
      '1,',
      '1 + ',
      '1-',
    ],
    ...[
      '«نص» ',
      '"نص" ',
      '(نص) ',
      '“نص” ',
      '- نص -',
      'نص: ',
      'قال إن ',
      'الأحد ',
      '5 مايو ',
      'عام ',
      'إنشاء الله ',
      'من 3 إلى ',
      '\ud83d\ude00',
      '\ud800',
      '\u0000',
    ],
  ];
  for (const format of ['plain', 'markdown'] as const) {
    it(`one thing ${LENGTH} characters long is reviewed as ${format} in good time`, () => {
      for (const unit of UNITS) {
        const text = unit.repeat(Math.ceil(LENGTH / unit.length));
        const started = performance.now();
        assert.deepEqual(reviewer.review(text, format).failures, []);
        const elapsed = performance.now() - started;
        if (process.env['MUDAQQIQ_FUZZ_TIMES'])
          console.log(format, JSON.stringify(unit), Math.round(elapsed));
      }
    });
  }
});
