import { writeResult } from '../result/result-file.ts';
import { requestFromEnvironment } from '../result/result-request.ts';
import { describeResult } from '../result/test-result.ts';
import { runMocha, type LoadSuite } from './run-mocha.ts';

/** Every test file of this folder; the names are literal, so that the files end up in the bundle. */
const suites: readonly LoadSuite[] = [
  () => import('./extension.test.ts'),
  () => import('./server-process.test.ts'),
  () => import('./diagnostics.test.ts'),
  () => import('./loose-file.test.ts'),
  () => import('./fixes.test.ts'),
  () => import('./save.test.ts'),
  () => import('./ignore.test.ts'),
  () => import('./commands.test.ts'),
  () => import('./settings.test.ts'),
  () => import('./house-file.test.ts'),
  () => import('./style-rules.test.ts'),
  () => import('./words.test.ts'),
  () => import('./hover.test.ts'),
  () => import('./dates.test.ts'),
  () => import('./entities.test.ts'),
];

/** VS Code calls this to run the tests; it rejects when any fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const options = { forbidOnly: Boolean(process.env.CI), grep: process.env.MUDAQQIQ_GREP };
  const result = await runMocha(Mocha, options, suites);
  const request = requestFromEnvironment(process.env);
  if (request) writeResult(request, result);
  if (result.failed > 0) throw new Error(`In VS Code: ${describeResult(result)}`);
}
