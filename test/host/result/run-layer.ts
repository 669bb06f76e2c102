import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { atExit } from '../../../scripts/vscode-host/at-exit.ts';
import { readResult } from './result-file.ts';
import { requestResult, requestToEnvironment } from './result-request.ts';
import { brokenRun, sumResults, type TestResult } from './test-result.ts';

/** A program that runs tests and leaves a result where its environment asks for it. */
export interface Layer {
  readonly name: string;
  readonly program: string;
  readonly programArguments: readonly string[];
  /** The folder that the program works in. */
  readonly folder: string;
}

/**
 * Runs one layer of the tests, its output passed on. Whatever goes wrong becomes a failure in the result: a crash, a
 * signal, a missing result, or an exit code that contradicts the counts.
 */
export async function runLayer(layer: Layer, resultFolder: string): Promise<TestResult> {
  const request = requestResult(resultFolder, layer.name);
  rmSync(request.file, { force: true });
  const ending = await runToEnd(layer, requestToEnvironment(request));
  let result: TestResult;
  try {
    result = readResult(request);
  } catch (error) {
    return brokenRun(`${layer.name} ${ending}: ${(error as Error).message}`);
  }
  if (ending === success || result.failed > 0) return result;
  return sumResults([result, brokenRun(`${layer.name} ${ending}, although its result names no failure.`)]);
}

const success = 'ended with 0';

/** How the program ended, in words. */
async function runToEnd(layer: Layer, environment: Record<string, string>): Promise<string> {
  const child = spawn(layer.program, layer.programArguments, {
    cwd: layer.folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const killNow = atExit(() => child.kill());
  const ending = await new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`did not start (${error.message})`));
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}`));
  });
  killNow();
  return ending;
}
