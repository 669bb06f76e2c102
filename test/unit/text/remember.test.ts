import assert from 'node:assert/strict';
import { remember } from '../../../src/core/text/remember.ts';

describe('remembering', () => {
  it('computes once what is asked again, nothing and undefined included', () => {
    let calls = 0;
    const lengthOf = remember(10, (text) => (calls++, text.length || undefined));
    assert.deepEqual(
      [lengthOf('نص'), lengthOf('نص'), lengthOf(''), lengthOf('')],
      [2, 2, undefined, undefined],
    );
    assert.equal(calls, 2);
  });

  it('starts anew when it is full', () => {
    const asked: string[] = [];
    const same = remember(2, (text) => (asked.push(text), text));
    for (const text of ['أ', 'ب', 'ج', 'ج', 'أ']) same(text);
    assert.deepEqual(asked, ['أ', 'ب', 'ج', 'أ']);
  });
});
