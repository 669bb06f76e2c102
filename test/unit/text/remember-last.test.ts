import assert from 'node:assert/strict';
import { rememberLast } from '../../../src/core/text/remember-last.ts';

describe('remembering the last answer', () => {
  it('computes once for an object, undefined included', () => {
    let calls = 0;
    const nothing = rememberLast((_: object) => void calls++);
    const block = {};
    assert.deepEqual([nothing(block), nothing(block), nothing({})], [undefined, undefined, undefined]);
    assert.equal(calls, 2);
  });

  it('computes anew where the rest of what is asked has changed', () => {
    const asked: string[] = [];
    const join = rememberLast((_: object, a: string, b: number) => (asked.push(a), `${a}${b}`));
    const block = {};
    assert.deepEqual([join(block, 'أ', 1), join(block, 'أ', 1), join(block, 'ب', 1)], ['أ1', 'أ1', 'ب1']);
    assert.deepEqual([join({}, 'ج', 2), join(block, 'ب', 1), join(block, 'ب', 2)], ['ج2', 'ب1', 'ب2']);
    assert.deepEqual(asked, ['أ', 'ب', 'ج', 'ب']);
  });
});
