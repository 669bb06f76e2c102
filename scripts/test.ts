import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLayer, type Layer } from '../test/host/result/run-layer.ts';
import { brokenRun, describeResult, isSuccess, sumResults } from '../test/host/result/test-result.ts';
import { buildProject } from './vscode-host/build-project.ts';

/**
 * `npm test`: builds, then runs every layer of the tests. The last line sums all layers: `N passed, N failed`.
 * Exits with 1 on any failure, and when nothing ran.
 */
const project = resolve(fileURLToPath(new URL('..', import.meta.url)));
const node = { program: process.execPath, folder: project };
const layers: readonly Layer[] = [
  {
    ...node,
    name: 'mocha',
    programArguments: [
      fileURLToPath(import.meta.resolve('mocha/bin/mocha.js')),
      '--reporter',
      join(project, 'test', 'host', 'result', 'reporter.ts'),
      'test/{unit,property,golden,spelling,e2e}/**/*.test.ts',
    ],
  },
  {
    ...node,
    name: 'vscode',
    programArguments: ['--import', import.meta.resolve('tsx'), join(project, 'test', 'host', 'run.ts')],
  },
];

const results = [];
try {
  await buildProject(project);
  for (const layer of layers) results.push(await runLayer(layer, join(project, 'dist', 'test')));
} catch (error) {
  results.push(brokenRun((error as Error).message));
}
const total = sumResults(results);
for (const failure of total.failures) console.error(`✗ ${failure}`);
console.log(describeResult(total));
process.exit(isSuccess(total) ? 0 : 1);
