import assert from 'node:assert/strict';
import { nameProblem } from '../../../../src/client/entities/name-problem.ts';

describe('a new name', () => {
  it('may be any other name', () => {
    for (const name of ['هارس', ' وليم هاريس الابن ', 'Harris', 'لجنة 5+5']) {
      assert.equal(nameProblem(name, 'هاريس'), undefined);
    }
  });

  it('is refused where it is none, the present one, or would bring in what nobody sees', () => {
    assert.equal(nameProblem('  ', 'هاريس')?.en, 'Write the new name.');
    assert.equal(nameProblem('5+5', 'هاريس')?.en, 'There is no letter in this name.');
    assert.equal(nameProblem(' هاريس', 'هاريس')?.en, 'This is the present name.');
    assert.match(nameProblem('هار\u200fيس', 'هاريس')?.en ?? '', /invisible/);
    assert.match(nameProblem('هار\nيس', 'هاريس')?.en ?? '', /invisible/);
  });
});
