import assert from 'node:assert/strict';
import { mergeSpans, spanAt } from '../../../src/core/text/merged-spans.ts';

describe('merged spans', () => {
  const spans = mergeSpans([
    { start: 8, end: 9 },
    { start: 0, end: 4 },
    { start: 2, end: 3 },
    { start: 3, end: 6 },
    { start: 6, end: 7 },
  ]);

  it('spans that overlap become one, spans that touch stay two', () => {
    assert.deepEqual(spans, [
      { start: 0, end: 6 },
      { start: 6, end: 7 },
      { start: 8, end: 9 },
    ]);
  });

  it('a place has the span that it shares a code unit with', () => {
    assert.equal(spanAt(spans, { start: 5, end: 20 }), spans[0]);
    assert.equal(spanAt(spans, { start: 6, end: 7 }), spans[1]);
    assert.equal(spanAt(spans, { start: 7, end: 8 }), undefined);
    assert.equal(spanAt(spans, { start: 9, end: 10 }), undefined);
    assert.equal(spanAt([], { start: 0, end: 1 }), undefined);
  });
});
