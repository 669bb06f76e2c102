import assert from 'node:assert/strict';
import { createReviewer } from '../../../src/core/index.ts';
import { compileRule } from '../../../src/core/rule-kinds/index.ts';
import { declared, findings, fixed, marked } from '../../support/declared.ts';

const of = (pattern: string, more: object = {}) => ({ kind: 'pattern', pattern, ...more });

describe('a pattern', () => {
  it('finds what it matches, and writes what it says', () => {
    assert.equal(marked(of('قام ب\\w+'), 'قام بزيارة ثم قام'), '[قام بزيارة] ثم قام');
    assert.equal(fixed(of('(\\d+) %', { replace: '$1%' }), 'بنسبة 12 % و٣ %'), 'بنسبة 12% و٣%');
    assert.equal(fixed(of('(ا)(ب)', { replace: '$2$1$$$&' }), 'اب'), 'با$اب');
    assert.equal(findings(of('جدا ?', { replace: '' }), 'جدا جدا')[0]!.fixes![0]!.title.ar, 'احذف «جدا »');
  });

  it('knows the edges of Arabic words at its ends', () => {
    assert.equal(marked(of('\\bمن\\b'), 'ثمن من منذ ومن'), 'ثمن [من] منذ ومن');
    assert.equal(marked(of('(?<!\\p{L})عام'), 'عامة وعام'), '[عام]ة وعام');
  });

  it('leaves code, addresses and quotations alone', () => {
    const { findings: found } = createReviewer([], { rules: [declared(of('[a-z]+'))] }).review(
      'نص abc و`abc` وhttps://abc.example/abc و[abc](abc)',
      'markdown',
    );
    assert.equal(found.length, 2);
    assert.deepEqual(findings(of('abc'), 'قال: «هذه الحروف هنا abc»'), []);
    assert.equal(marked(of('نص.*نص'), 'نص https://abc.example نص'), 'نص https://abc.example نص');
  });

  it('is refused where its time has no bound or nobody knows what it means', () => {
    for (const pattern of [
      '(ا)\\1',
      '(?=ا)ب',
      '(?!ا)ب',
      'ا{2000}',
      '(ا{30}){30}',
      '.{0,300}x',
      '(',
      '[ا',
      '*',
      'ا*',
      'ا\\bب',
      '[\\W]',
    ]) {
      const { rule, problems } = compileRule({ id: 'desk/p', ...of(pattern) }, ['rules', '0']);
      assert.equal(rule, undefined, pattern);
      assert.deepEqual(problems[0]!.path, ['rules', '0', 'pattern']);
      assert.match(problems[0]!.message.ar, /desk\/p/);
    }
    const { problems } = compileRule({ id: 'desk/p', ...of('(ا)', { replace: '$2' }) });
    assert.deepEqual(problems[0]!.path, ['replace']);
  });

  it('is stopped where it takes too many steps, and named', () => {
    const rule = declared(of('(ا.*ب|ج.{0,80}د).*و|ه'));
    const { failures } = createReviewer([], { rules: [rule] }).review('اجه '.repeat(20_000), 'plain');
    assert.deepEqual(
      failures.map(({ rule: id }) => id),
      ['desk/rule'],
    );
  });

  it('finds the matches of a paragraph as long as a book', () => {
    const text = 'نص ثم قام بزيارة بعد ذلك '.repeat(4000);
    assert.equal(findings(of('قام ب\\w+'), text).length, 4000);
  });

  it('never hangs', function () {
    // Bounds a hang, not a speed: a pattern that tries again what it has tried would not end in years.
    this.timeout(120_000);
    const texts = ['ا'.repeat(200_000), 'ا ب '.repeat(50_000), 'اب'.repeat(100_000)];
    for (const pattern of [
      '(ا+)+$',
      '(ا|ا)*ب',
      '(.*)*x',
      '(.*)*ب',
      '(ا*)*ب',
      '((ا|ب)+ ?)+x',
      '(ا?){30}ا{30}',
      '.*.*.*x',
      '(\\w+\\s?)+x',
    ]) {
      const rule = declared(of(pattern));
      for (const text of texts)
        assert.deepEqual(createReviewer([], { rules: [rule] }).review(text, 'plain').failures, []);
    }
  });
});
