import assert from 'node:assert/strict';
import { findings, marked } from '../../support/declared.ts';

const entry = {
  kind: 'sequence',
  sequence: { first: ['منظمة الصحة العالمية'], then: ['المنظمة', 'منظمة الصحة'] },
};

describe('a sequence', () => {
  it('reports what stands before its first phrase', () => {
    const text = 'قالت المنظمة\nوأعلنت منظمة الصحة ثم منظمة الصحة العالمية والمنظمة';
    assert.equal(marked(entry, text), text.replace('المنظمة', '[المنظمة]'));
    const [finding] = findings(entry, text);
    assert.equal(finding!.related!.length, 1);
    assert.equal(finding!.message.ar, '«المنظمة» هنا قبل أول ذكر لعبارة «منظمة الصحة العالمية»');
  });

  it('is content where the first comes first', () => {
    assert.deepEqual(findings(entry, 'منظمة الصحة العالمية\nوالمنظمة'), []);
  });

  it('reports what stands without its first phrase at all, outside quotations', () => {
    assert.equal(marked(entry, 'قالت المنظمة'), 'قالت [المنظمة]');
    assert.deepEqual(findings(entry, 'قال: «نحن نعمل مع المنظمة»'), []);
  });
});
