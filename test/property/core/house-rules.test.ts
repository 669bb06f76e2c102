import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReviewer, fixAll } from '../../../src/core/index.ts';
import { compileRule } from '../../../src/core/rule-kinds/index.ts';
import { draft, format, insertion } from '../../support/drafts.ts';

/** A rule of each kind, of words that the random drafts are made of. */
const rules = [
  { kind: 'swap', swap: { قال: 'ذكر', الوزير: ['المسؤول', 'رئيس الوزراء'], مازال: 'ما زال' }, fix: 'safe' },
  { kind: 'forbid', forbid: { 'قال الوزير': 'سمّه', جدا: null }, quotations: 'check' },
  { kind: 'consistent', consistent: [['القاهرة', 'بي بي سي']], quotations: 'check', fix: 'safe' },
  { kind: 'canonical-name', 'canonical-name': [{ name: 'الله', accept: ['إن شاء الله'], forbid: ['شاء'] }] },
  { kind: 'pattern', pattern: '(\\p{L}+) (\\d+)', replace: '$2 $1' },
  { kind: 'repeat-limit', 'repeat-limit': { phrases: [['قال', 'وأضاف'], 'إن'], limit: 1, per: 'paragraph' } },
  { kind: 'repeat-limit', 'repeat-limit': { phrases: ['الوزير'], limit: 2 } },
  { kind: 'sequence', sequence: { first: ['رمضان'], then: ['عام'] } },
  { kind: 'length', length: { of: 'sentence', words: 5 } },
  { kind: 'length', length: { of: 'headline', characters: 9 } },
].map((entry, i) => compileRule({ id: `desk/rule-${i}`, ...entry }).rule!);

const reviewer = createReviewer([], { rules });

describe('a review with the rules of a house', () => {
  it('is the same warm as cold after any edits, and no rule fails', () => {
    const change = fc.record({ at: fc.nat(), length: fc.nat(12), text: insertion });
    fc.assert(
      fc.property(draft(), format, fc.array(change, { maxLength: 5 }), (text, chosen, changes) => {
        let current = text;
        let review = reviewer.review(current, chosen);
        for (const { at, length, text: inserted } of changes) {
          const start = at % (current.length + 1);
          current = current.slice(0, start) + inserted + current.slice(start + length);
          review = reviewer.review(current, chosen, review);
        }
        assert.deepEqual(review.failures, []);
        assert.deepEqual(review.findings, reviewer.review(current, chosen).findings);
      }),
      { numRuns: 300 },
    );
  });

  it('has findings and edits within the draft, and safe fixes that come to an end', () => {
    fc.assert(
      fc.property(draft(), format, (text, chosen) => {
        for (const { start, end, fixes = [] } of reviewer.review(text, chosen).findings) {
          assert.ok(0 <= start && start < end && end <= text.length);
          for (const { edits } of fixes)
            for (const edit of edits) assert.ok(0 <= edit.start && edit.end <= text.length);
        }
        const { text: fixed } = fixAll(reviewer, text, chosen);
        assert.equal(fixAll(reviewer, fixed, chosen).fixed, 0);
      }),
      { numRuns: 300 },
    );
  });

  it('ends in good time, whatever is repeated', function () {
    // Bounds a hang, not a speed: what grows with the square of the text takes minutes here, what is linear a moment.
    this.timeout(120_000);
    for (const unit of [
      'قال ',
      'قال الوزير ',
      'القاهرة بي بي سي ',
      'إن شاء الله ',
      'عام 5 ',
      'قال: «قال ',
      'ا',
      'كلمة. ',
    ]) {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      assert.deepEqual(reviewer.review(text, 'plain').failures, []);
    }
  });
});
