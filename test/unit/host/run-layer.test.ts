import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runLayer } from '../../host/result/run-layer.ts';
import type { TestResult } from '../../host/result/test-result.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../scripts/vscode-host/temporary-folder.ts';

const green = '{"run":"$MUDAQQIQ_RESULT_RUN","passed":4,"failed":0,"skipped":0,"failures":[]}';
const leaveGreen = `echo "${green.replaceAll('"', '\\"')}" >"$MUDAQQIQ_RESULT_FILE"`;
const reporter = fileURLToPath(new URL('../../host/result/reporter.ts', import.meta.url));

describe('runLayer', () => {
  let temporary: TemporaryFolder;
  beforeEach(() => {
    temporary = temporaryFolder('test');
  });
  afterEach(() => temporary.remove());

  const run = (program: string, ...programArguments: string[]): Promise<TestResult> =>
    runLayer({ name: 'layer', program, programArguments, folder: temporary.path }, temporary.path);

  it('takes the result of a layer that ends well', async () => {
    assert.deepEqual(await run('sh', '-c', leaveGreen), { passed: 4, failed: 0, skipped: 0, failures: [] });
  });

  it('counts a crash, a signal and a program that does not start as a failure', async () => {
    for (const [pattern, program, ...words] of [
      [/ended with 3/, 'sh', '-c', 'exit 3'],
      [/ended with SIGKILL/, 'sh', '-c', 'kill -9 $$'],
      [/did not start/, join(temporary.path, 'absent')],
    ] as const) {
      const { failed, failures } = await run(program, ...words);
      assert.equal(failed, 1);
      assert.match(failures[0] ?? '', pattern);
    }
  });

  it('counts silence as a failure, even with an exit code of success', async () => {
    assert.equal((await run('true')).failed, 1);
  });

  it('does not believe the result of an earlier run', async () => {
    await run('sh', '-c', leaveGreen);
    assert.deepEqual((await run('true')).passed, 0);
  });

  it('does not believe green counts beside a red exit code', async () => {
    const result = await run('sh', '-c', `${leaveGreen}; exit 1`);
    assert.deepEqual([result.passed, result.failed], [4, 1]);
  });

  it('counts what mocha runs', async () => {
    writeFileSync(
      join(temporary.path, 'sample.cjs'),
      `describe('sample', () => {
        it('passes', () => {});
        it('fails', () => { throw new Error('on purpose'); });
        it.skip('is skipped', () => {});
      });`,
    );
    const { resolve } = createRequire(import.meta.url);
    const tsx = pathToFileURL(resolve('tsx')).href;
    const words = [
      '--import',
      tsx,
      resolve('mocha/bin/mocha.js'),
      '--no-config',
      '--reporter',
      reporter,
      'sample.cjs',
    ];
    assert.deepEqual(await run(process.execPath, ...words), {
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: ['sample fails: on purpose'],
    });
  });
});
