import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex } from '../../../src/core/text/first-index.ts';

describe('the first index that passes a test', () => {
  it('is the one that a walk finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, least) => {
        const sorted = numbers.sort((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= least);
        const expected = found < 0 ? sorted.length : found;
        assert.equal(
          firstIndex(sorted.length, (i) => sorted[i]! >= least),
          expected,
        );
      }),
    );
  });
});
