import 'mocha/mocha.js';
import type Mocha from 'mocha';
import type { MochaOptions } from 'mocha';
import * as vscode from 'vscode';
import type { ResultRequest } from '../result/result-request.ts';
import { describeResult } from '../result/test-result.ts';
import { workspaceFolder } from './helpers.ts';
import { runMocha, type LoadSuite } from './run-mocha.ts';

/** Written into the bundle when it is built. */
declare const resultRequest: ResultRequest;
declare const mochaOptions: MochaOptions;

/** What rests on the host: that the extension starts, talks to its server, and hears of settings. */
const suites: readonly LoadSuite[] = [
  () => import('./extension.test.ts'),
  () => import('./diagnostics.test.ts'),
  () => import('./fixes.test.ts'),
  () => import('./settings.test.ts'),
  () => import('./house-file.test.ts'),
  () => import('./style-rules.test.ts'),
  () => import('./words.test.ts'),
  () => import('./entities.test.ts'),
];

/** VS Code calls this to run the tests in a web extension host; it rejects when any fails. */
export async function run(): Promise<void> {
  // The browser's build of mocha exports nothing but a global.
  const { Mocha: BrowserMocha } = globalThis as unknown as { Mocha: typeof Mocha };
  const result = await runMocha(BrowserMocha, mochaOptions, suites);
  const { file, run } = resultRequest;
  const content = new TextEncoder().encode(JSON.stringify({ run, ...result }));
  await vscode.workspace.fs.writeFile(workspaceFolder().with({ path: file }), content);
  if (result.failed > 0) throw new Error(`In VS Code for the web: ${describeResult(result)}`);
}
