import assert from 'node:assert/strict';
import { findKnown, formatBaseline, knownFindings, parseBaseline } from '../../../src/core/baseline.ts';
import { createReviewer, rules } from '../../../src/core/index.ts';

const reviewer = createReviewer(rules);
const faulty = 'وصل الوفد ، ثم غادر ، ثم عاد  أمس.\n';

describe('a baseline', () => {
  it('knows the findings of a draft without their places', () => {
    const known = knownFindings(reviewer.review(faulty, 'plain'));
    assert.deepEqual(known, {
      'spacing/space-before-mark': { ' ': 2 },
      'spacing/repeated-space': { '  ': 1 },
    });
    const moved = reviewer.review(`سطر جديد.\n${faulty}`, 'plain');
    assert.equal(findKnown(known, moved.draft.text, moved.findings).size, 3);
  });

  it('leaves one more of the same to be told', () => {
    const known = knownFindings(reviewer.review(faulty, 'plain'));
    const { draft, findings } = reviewer.review(`${faulty}${faulty}`, 'plain');
    const found = findKnown(known, draft.text, findings);
    assert.deepEqual(
      findings.filter((finding) => !found.has(finding)).map(({ rule }) => rule),
      ['spacing/space-before-mark', 'spacing/space-before-mark', 'spacing/repeated-space'],
    );
  });

  it('is written in order and read again', () => {
    const known = knownFindings(reviewer.review(faulty, 'plain'));
    const baseline = {
      version: 1,
      drafts: { 'ب.txt': known, 'أ.txt': { 'z/z': { toString: 1 } } },
    } as const;
    const written = formatBaseline(baseline);
    assert.deepEqual(parseBaseline(written), baseline);
    assert.ok(written.indexOf('أ.txt') < written.indexOf('ب.txt'));
    assert.equal(formatBaseline(parseBaseline(written)!), written);
  });

  it('is no other file', () => {
    for (const source of [
      '',
      '{',
      '[]',
      '{"version":2,"drafts":{}}',
      '{"version":1,"drafts":{"a":{"b":{"c":0}}}}',
    ])
      assert.equal(parseBaseline(source), undefined, source);
  });

  it('takes no text for something that every object has', () => {
    const { draft, findings } = reviewer.review(faulty, 'plain');
    const text = draft.text.replace(' ،', 'constructor');
    assert.equal(findKnown({}, text, findings).size, 0);
  });
});
