/** What a run of tests came to. */
export interface TestResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The full title and the error of each failed test. */
  readonly failures: readonly string[];
}

/** A result that holds one failure and nothing else: for a run that broke before it could count. */
export function brokenRun(reason: string): TestResult {
  return { passed: 0, failed: 1, skipped: 0, failures: [reason] };
}

/** The sum of several runs. */
export function sumResults(results: readonly TestResult[]): TestResult {
  const sum = (count: 'passed' | 'failed' | 'skipped'): number =>
    results.reduce((total, result) => total + result[count], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: results.flatMap((result) => result.failures),
  };
}

/** `12 passed, 0 failed`, and `, 1 skipped` where any was. */
export function describeResult({ passed, failed, skipped }: TestResult): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Whether tests ran and none failed: a run of no tests proves nothing. */
export function isSuccess({ passed, failed }: TestResult): boolean {
  return passed > 0 && failed === 0;
}
