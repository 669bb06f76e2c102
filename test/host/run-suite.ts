import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { createProfile } from '../../scripts/vscode-host/profile.ts';
import { readResult } from './result/result-file.ts';
import { requestResult, requestToEnvironment, type ResultRequest } from './result/result-request.ts';
import { brokenRun, sumResults, type TestResult } from './result/test-result.ts';

/** What runs in VS Code; absolute paths. */
export interface HostSuite {
  /** The folder of the extension under test. */
  readonly extension: string;
  /** A folder whose copy is the workspace. */
  readonly fixtures: string;
  /** Where the extension runs: beside the server's Node, or in a web worker as on vscode.dev. */
  readonly kind: 'node' | 'web';
  /** The CommonJS bundle that exports `run`. */
  readonly suite: string;
  /** Makes that bundle. */
  build(outfile: string, request: ResultRequest): Promise<void>;
}

/**
 * Runs a suite in the VS Code at `executable`, with its profile and workspace in `folder`, which must be empty. Every
 * way in which a run can break becomes a failure in the result; the exit code alone is not believed, because an
 * extension host that dies counts as success there.
 */
export async function runSuite(executable: string, suite: HostSuite, folder: string): Promise<TestResult> {
  // VS Code in a browser saves by itself unless told otherwise, and a saved draft is not the draft that was opened.
  const profile = await createProfile(folder, { 'files.autoSave': 'off' });
  const workspace = join(folder, 'workspace');
  await cp(suite.fixtures, workspace, { recursive: true });
  const request = requestResult(folder, 'result');

  await suite.build(suite.suite, request);

  let complaint: string | undefined;
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: suite.extension,
      extensionTestsPath: suite.suite,
      extensionTestsEnv: requestToEnvironment(request),
      launchArgs: [
        workspace,
        `--user-data-dir=${profile.userDataFolder}`,
        `--extensions-dir=${profile.extensionsFolder}`,
        ...(suite.kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
  } catch (error) {
    complaint = (error as Error).message;
  }
  let result: TestResult;
  try {
    result = readResult(request);
  } catch (error) {
    return brokenRun([(error as Error).message, complaint].join(' '));
  }
  if (result.passed + result.failed === 0 && !process.env.MUDAQQIQ_GREP) {
    return brokenRun(`No test ran in the ${suite.kind} extension host.`);
  }
  // A red exit code beside green counts: something after the last test went wrong.
  return complaint && result.failed === 0 ? sumResults([result, brokenRun(complaint)]) : result;
}
