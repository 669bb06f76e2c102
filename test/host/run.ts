import { announce } from '../../scripts/vscode-host/announce.ts';
import { writeResult } from './result/result-file.ts';
import { requestFromEnvironment } from './result/result-request.ts';
import { brokenRun, describeResult, isSuccess, type TestResult } from './result/test-result.ts';
import { runHostTests } from './run-host-tests.ts';

/** Runs the tests inside VS Code on the extension as built in `dist/`; prints the counts; exits with 1 on failure. */
const ran = await runHostTests();
const result = ran ?? withoutHost(Boolean(process.env.CI));
const request = requestFromEnvironment(process.env);
if (request) writeResult(request, result);
else for (const failure of result.failures) console.error(`✗ ${failure}`);
console.log(`VS Code: ${describeResult(result)}`);
process.exit((ran ? isSuccess(result) : result.failed === 0) ? 0 : 1);

/** No tests ran. A person may go on without them; continuous integration must not. */
function withoutHost(isContinuousIntegration: boolean): TestResult {
  announce({
    ar: '⚠ لم تُشغَّل اختبارات VS Code: لا يتوفّر مضيف على هذا الجهاز (السبب أعلاه).',
    en: '⚠ THE TESTS INSIDE VS CODE DID NOT RUN: this machine has no host for them (see the reason above).',
  });
  if (isContinuousIntegration) return brokenRun('The tests inside VS Code did not run, and CI is set.');
  return { passed: 0, failed: 0, skipped: 1, failures: [] };
}
