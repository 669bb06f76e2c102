import assert from 'node:assert/strict';
import { findings, fixed, marked } from '../../support/declared.ts';

const america = {
  kind: 'consistent',
  consistent: [
    ['أميركا', 'أمريكا'],
    ['أميركي', 'أمريكي'],
  ],
};

describe('a rule of consistency', () => {
  it('follows the form that the draft has most, of equals the first', () => {
    assert.equal(marked(america, 'أمريكا وأميركا ثم أميركا'), '[أمريكا] وأميركا ثم أميركا');
    assert.equal(marked(america, 'أمريكا ثم لأميركا'), 'أمريكا ثم ل[أميركا]');
    assert.deepEqual(findings(america, 'أمريكا وحدها\nأمريكا'), []);
  });

  it('judges each group for itself, over paragraphs', () => {
    assert.equal(marked(america, 'أمريكا والأميركي\nالأمريكيون'), 'أمريكا والأميركي\nال[أمريكيون]');
  });

  it('mends all places that differ, each with its ending', () => {
    const text = 'الأمريكي والأمريكي والأمريكي ثم الأميركية والأميركيون';
    const [finding] = findings(america, text);
    assert.equal(finding!.related!.length, 1);
    assert.equal(fixed(america, text), 'الأمريكي والأمريكي والأمريكي ثم الأمريكية والأمريكيون');
    assert.equal(finding!.message.ar, '«أميركية» هنا، و«أمريكية» في سائر النص (3)');
  });

  it('follows the house where it prefers a form', () => {
    const entry = { ...america, prefer: 'أميركا' };
    assert.equal(fixed(entry, 'أمريكا وأمريكا'), 'أميركا وأميركا');
    assert.equal(findings(entry, 'أمريكا')[0]!.message.en, 'Write «أميركا» instead of «أمريكا»');
  });

  it('counts no words of quotations unless it is told to', () => {
    const text = 'قال: «نحن هنا مع أمريكا وأمريكا» في أميركا';
    assert.deepEqual(findings(america, text), []);
    assert.equal(findings({ ...america, quotations: 'check' }, text).length, 1);
  });
});
