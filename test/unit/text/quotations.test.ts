import assert from 'node:assert/strict';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { isQuoted, quotationsOf } from '../../../src/core/text/quotations.ts';

function quoted(text: string): readonly string[] {
  const block = createBlock('paragraph', 'plain', text);
  return quotationsOf(block).map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  it('are what is longer than a name, in marks of any style', () => {
    assert.deepEqual(quoted('قال: «سنعود إلى بيوتنا قريبا» ثم غادر.'), ['«سنعود إلى بيوتنا قريبا»']);
    assert.deepEqual(quoted('قال: "سنعود إلى بيوتنا قريبا" ثم غادر.'), ['"سنعود إلى بيوتنا قريبا"']);
    assert.deepEqual(quoted('قال: “سنعود إلى بيوتنا قريبا” ثم غادر.'), ['“سنعود إلى بيوتنا قريبا”']);
    assert.deepEqual(quoted('صحيفة «الشرق الأوسط» و«قوات سوريا الديمقراطية» و"ميتا"'), []);
  });

  it('hold the quotations within them', () => {
    const text = 'قال: «قرأت في "كتاب الأيام الأول كله" ثم نمت» وسكت';
    assert.deepEqual(quoted(text), ['«قرأت في "كتاب الأيام الأول كله" ثم نمت»']);
  });

  it('go on to the end of a paragraph that does not close them', () => {
    assert.deepEqual(quoted('وأضاف: «سنعود إلى بيوتنا قريبا'), ['«سنعود إلى بيوتنا قريبا']);
    assert.deepEqual(quoted('سنعود إلى بيوتنا قريبا»'), []);
  });

  it('are a quoted paragraph of Markdown altogether', () => {
    const block = createBlock('quote', 'markdown', 'سنعود');
    assert.deepEqual(quotationsOf(block), [{ start: 0, end: 5 }]);
  });

  it('know their places', () => {
    const text = 'أحمد «سنعود إلى بيوتنا قريبا» وأحمد «ولن نرحل منها أبدا» وأحمد';
    const block = createBlock('paragraph', 'plain', text);
    const places = [0, text.indexOf('بيوتنا'), text.indexOf('وأحمد'), text.indexOf('ولن'), text.length - 1];
    assert.deepEqual(
      places.map((place) => isQuoted(block, place)),
      [false, true, false, true, false],
    );
  });
});
