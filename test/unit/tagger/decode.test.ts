import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../src/core/tagger/decode.ts';
import { mayFollow, OUTSIDE, TAG_COUNT, TAG_STRIDE } from '../../../src/core/tagger/tags.ts';

interface Problem {
  readonly scores: Int32Array;
  readonly transitions: Int32Array;
  readonly breaks: Uint8Array;
}

const problem = (longest: number): fc.Arbitrary<Problem> =>
  fc
    .record({
      scores: fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 7, maxLength: 7 }), {
        minLength: 1,
        maxLength: longest,
      }),
      transitions: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 64, maxLength: 64 }),
      breaks: fc.array(fc.boolean(), { minLength: longest, maxLength: longest }),
    })
    .map(({ scores, transitions, breaks }) => ({
      scores: Int32Array.from(scores.flatMap((row) => [...row, 0])),
      transitions: Int32Array.from(transitions),
      breaks: Uint8Array.from(scores, (_, i) => (breaks[i] ? 1 : 0)),
    }));

function decoded({ scores, transitions, breaks }: Problem): readonly number[] {
  const tags = new Uint8Array(breaks.length);
  decode(scores, breaks.length, transitions, breaks, tags);
  return [...tags];
}

function isAllowed(tags: readonly number[], breaks: Uint8Array): boolean {
  return tags.every((tag, i) => mayFollow(breaks[i] ? OUTSIDE : (tags[i - 1] ?? OUTSIDE), tag));
}

function scoreOf(tags: readonly number[], { scores, transitions }: Problem): number {
  return tags.reduce(
    (sum, tag, i) =>
      sum + scores[i * TAG_STRIDE + tag]! + transitions[(tags[i - 1] ?? TAG_COUNT) * TAG_STRIDE + tag]!,
    0,
  );
}

function allSequences(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allSequences(length - 1).flatMap((rest) =>
    Array.from({ length: TAG_COUNT }, (_, tag) => [...rest, tag]),
  );
}

describe('decoding', () => {
  it('never lets a name go on where none has begun, or over a break', () => {
    fc.assert(
      fc.property(problem(40), (given) => {
        assert.ok(isAllowed(decoded(given), given.breaks));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the best of all allowed sequences', () => {
    fc.assert(
      fc.property(problem(4), (given) => {
        const best = allSequences(given.breaks.length)
          .filter((tags) => isAllowed(tags, given.breaks))
          .reduce((most, tags) => Math.max(most, scoreOf(tags, given)), -Infinity);
        assert.equal(scoreOf(decoded(given), given), best);
      }),
      { numRuns: 40 },
    );
  });

  it('gives an empty sentence nothing', () => {
    assert.deepEqual(
      decoded({ scores: new Int32Array(0), transitions: new Int32Array(64), breaks: new Uint8Array(0) }),
      [],
    );
  });
});
