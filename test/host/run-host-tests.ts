import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../scripts/vscode-host/cache-folder.ts';
import { temporaryFolder } from '../../scripts/vscode-host/temporary-folder.ts';
import { buildNodeSuite, buildWebSuite } from './build-suite.ts';
import { findHost } from './find-host.ts';
import { sumResults, type TestResult } from './result/test-result.ts';
import { runSuite, type HostSuite } from './run-suite.ts';

const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const bundles = join(project, 'dist', 'test');
const common = { extension: project, fixtures: join(project, 'test', 'host', 'fixtures') };

const suites: readonly HostSuite[] = [
  {
    ...common,
    kind: 'node',
    suite: join(bundles, 'suite.cjs'),
    build: (outfile) => buildNodeSuite(outfile),
  },
  {
    ...common,
    kind: 'web',
    // A web extension host adds `.js` to any other name.
    suite: join(bundles, 'suite.web.js'),
    build: (outfile, request) =>
      buildWebSuite(outfile, request, {
        forbidOnly: Boolean(process.env.CI),
        grep: process.env.MUDAQQIQ_GREP,
      }),
  },
];

/**
 * Builds the suites and runs them on the built extension inside a real VS Code, one after the other.
 * Returns undefined where no VS Code can be had on this machine.
 */
export async function runHostTests(): Promise<TestResult | undefined> {
  const temporary = temporaryFolder('host-tests');
  try {
    const cache = cacheFolder(process.env, homedir());
    const executable = await findHost(cache, join(temporary.path, 'code'));
    if (!executable) return undefined;
    const results: TestResult[] = [];
    for (const suite of suites) {
      results.push(await runSuite(executable, suite, join(temporary.path, suite.kind)));
    }
    return sumResults(results);
  } finally {
    temporary.remove();
  }
}
