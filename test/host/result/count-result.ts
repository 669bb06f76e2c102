import type { Runner } from 'mocha';
import type { TestResult } from './test-result.ts';

/** Counts what a mocha runner does; the returned function tells the result so far. */
export function countResult(runner: Runner): () => TestResult {
  let passed = 0;
  let skipped = 0;
  const failures: string[] = [];
  runner.on('pass', () => {
    passed += 1;
  });
  runner.on('pending', () => {
    skipped += 1;
  });
  // Failed hooks come here as well, and count as one failure each.
  runner.on('fail', (test, error: Error) => {
    const [firstLine] = error.message.split('\n');
    failures.push(`${test.fullTitle()}: ${firstLine}`);
  });
  return () => ({ passed, failed: failures.length, skipped, failures: [...failures] });
}
