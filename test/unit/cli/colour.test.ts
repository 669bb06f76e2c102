import assert from 'node:assert/strict';
import { useColour } from '../../../src/cli/colour.ts';

describe('useColour', () => {
  const cases: readonly [boolean, Record<string, string>, boolean][] = [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ];
  for (const [isTerminal, environment, expected] of cases) {
    const place = isTerminal ? 'a terminal' : 'a file';
    it(`is ${expected} on ${place} with ${JSON.stringify(environment)}`, () => {
      assert.equal(useColour(isTerminal, environment), expected);
    });
  }
});
