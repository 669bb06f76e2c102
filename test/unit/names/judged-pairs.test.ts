import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { flaggedPairs } from '../../../scripts/names/flagged-pairs.ts';
import { knowledge } from '../../support/knowledge.ts';

/** Tagged news for development, which is not ours to ship; the test runs where it lies beside the project. */
const tagged = new URL('../../../../shared/eval/anercorp-train.tsv', import.meta.url);
const LEAST_RIGHT = 0.75;

const judged = new Map(
  readFileSync(new URL('judged-pairs.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)] as const),
);

describe('pairs flagged in documents', () => {
  it('are each read, and at least three of four are right', function () {
    if (!existsSync(tagged)) return this.skip();
    const pairs = flaggedPairs(readFileSync(tagged, 'utf8'), 25, knowledge().lists);
    const verdicts = pairs.map(({ certainty, kind, a, b }) => {
      const id = [certainty, kind, a, b].join('\t');
      assert.ok(judged.has(id), `nobody has read ${id}`);
      return judged.get(id);
    });
    const right = verdicts.filter((verdict) => verdict === 'right').length;
    assert.ok(verdicts.length >= 60, `${verdicts.length} pairs are flagged`);
    assert.ok(right / verdicts.length >= LEAST_RIGHT, `${right} of ${verdicts.length} are right`);
    const likely = pairs.filter(({ certainty }) => certainty === 'likely').length;
    const wrongLikely = verdicts.length - right;
    assert.ok(
      (likely - wrongLikely) / likely >= LEAST_RIGHT,
      `${wrongLikely} of ${likely} likely pairs are wrong`,
    );
  });
});
