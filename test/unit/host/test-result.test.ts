import assert from 'node:assert/strict';
import { brokenRun, describeResult, isSuccess, sumResults } from '../../host/result/test-result.ts';

const green = { passed: 2, failed: 0, skipped: 0, failures: [] };
const skipping = { passed: 1, failed: 0, skipped: 3, failures: [] };

describe('the result of tests', () => {
  it('sums', () => {
    assert.deepEqual(sumResults([green, skipping, brokenRun('died')]), {
      passed: 3,
      failed: 1,
      skipped: 3,
      failures: ['died'],
    });
  });

  it('is told in one line', () => {
    assert.equal(describeResult(green), '2 passed, 0 failed');
    assert.equal(describeResult(skipping), '1 passed, 0 failed, 3 skipped');
  });

  it('is a success only where something passed and nothing failed', () => {
    assert.ok(isSuccess(skipping));
    assert.ok(!isSuccess(sumResults([])));
    assert.ok(!isSuccess(sumResults([green, brokenRun('died')])));
  });
});
