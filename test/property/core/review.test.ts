import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createReviewer, fixAll, rules, safeFix, type Review } from '../../../src/core/index.ts';
import { draft, format, insertion } from '../../support/drafts.ts';
import { knowledge } from '../../support/knowledge.ts';

/** Every rule on, those that are off by default too. */
const everything = Object.fromEntries(rules.map(({ meta }) => [meta.id, 'warning'] as const));
const reviewers = [
  createReviewer(rules, {}, { knowledge: knowledge() }),
  createReviewer(rules, { levels: everything }, { knowledge: knowledge() }),
];

function summary({ findings, failures }: Review): unknown {
  return { findings, failures };
}

describe('review', () => {
  it('is the same warm as cold after any edits', () => {
    const change = fc.record({ at: fc.nat(), length: fc.nat(12), text: insertion });
    fc.assert(
      fc.property(
        draft(),
        format,
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (text, chosen, changes) => {
          for (const reviewer of reviewers) {
            let current = text;
            let review = reviewer.review(current, chosen);
            for (const { at, length, text: inserted } of changes) {
              const start = at % (current.length + 1);
              current = current.slice(0, start) + inserted + current.slice(start + length);
              review = reviewer.review(current, chosen, review);
              assert.deepEqual(summary(review), summary(reviewer.review(current, chosen)));
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives findings that lie within the text, in order, with edits that can be applied', () => {
    fc.assert(
      fc.property(fc.oneof(draft(), fc.string({ unit: 'binary' })), format, (text, chosen) => {
        for (const reviewer of reviewers) {
          const { findings, failures } = reviewer.review(text, chosen);
          assert.deepEqual(failures, []);
          let last = 0;
          for (const finding of findings) {
            assert.ok(finding.start >= last && finding.end > finding.start && finding.end <= text.length);
            last = finding.start;
            assert.ok(finding.message.ar !== '' && finding.message.en !== '');
            for (const { edits, title } of finding.fixes ?? []) {
              assert.ok(edits.length > 0 && title.ar !== '' && title.en !== '');
              const sorted = edits.toSorted((a, b) => a.start - b.start);
              assert.notEqual(applyEdits(text, sorted), text, 'a fix changes something');
              for (const edit of edits)
                assert.doesNotMatch(edit.text, /\p{Cf}/u, 'no fix writes an invisible character');
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('fix-all', () => {
  it('leaves nothing that a safe fix could change, and a second run changes nothing', () => {
    fc.assert(
      fc.property(draft(), format, (text, chosen) => {
        for (const reviewer of reviewers) {
          const first = fixAll(reviewer, text, chosen);
          assert.deepEqual(
            first.review.findings.filter((finding) => safeFix(finding)).map(({ rule }) => rule),
            [],
          );
          assert.equal(fixAll(reviewer, first.text, chosen).text, first.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('changes no character outside its edits', () => {
    fc.assert(
      fc.property(draft(), format, (text, chosen) => {
        for (const reviewer of reviewers) {
          const { text: fixed, edits } = fixAll(reviewer, text, chosen);
          assert.equal(applyEdits(text, edits), fixed);
          // What lies between two edits stands in the result as it was, and in the same order.
          let at = 0;
          let found = 0;
          for (const edit of [...edits, { start: text.length, end: text.length, text: '' }]) {
            const kept = text.slice(at, edit.start);
            assert.equal(fixed.slice(found, found + kept.length), kept);
            found += kept.length + edit.text.length;
            at = edit.end;
          }
          assert.equal(found, fixed.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
