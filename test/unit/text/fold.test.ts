import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldPhrase, foldWord } from '../../../src/core/text/fold.ts';

describe('folding', () => {
  for (const [a, b] of [
    ['إسماعيل', 'اسماعيل'],
    ['آمال', 'امال'],
    ['فؤاد', 'فواد'],
    ['رئيس', 'رييس'],
    ['حسنى', 'حسني'],
    ['فاطمة', 'فاطمه'],
    ['مُحمَّد', 'محمد'],
    ['محمـــد', 'محمد'],
  ] as const) {
    it(`makes ${a} and ${b} equal`, () => assert.equal(foldWord(a), foldWord(b)));
  }

  it('keeps apart what differs in more than orthography', () => {
    assert.notEqual(foldWord('على'), foldWord('علا'));
    assert.notEqual(foldWord('هالة'), foldWord('حالة'));
    assert.notEqual(foldWord('تيم'), foldWord('ةيم'));
  });

  it('folds phrases word by word, with single blanks', () => {
    assert.equal(foldPhrase('  أبو\u00a0ظبي '), 'ابو ظبي');
    assert.equal(foldPhrase('منى زكى'), foldPhrase('مني زكي'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'اأإآبةهىيؤئءو ـ\u064b\u0651') }), (text) => {
        assert.equal(foldPhrase(foldPhrase(text)), foldPhrase(text));
      }),
    );
  });
});
