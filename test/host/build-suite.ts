import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { MochaOptions } from 'mocha';
import type { ResultRequest } from './result/result-request.ts';

const suiteFile = (name: string): string => fileURLToPath(new URL(`suite/${name}`, import.meta.url));

/** Both are CommonJS, which is what VS Code loads; `vscode` exists only there. */
const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** Bundles the tests for an extension host in Node; mocha stays outside, since it loads parts of itself by path. */
export async function buildNodeSuite(outfile: string): Promise<void> {
  await build({
    ...common,
    entryPoints: [suiteFile('index.ts')],
    outfile,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
}

/**
 * Bundles the tests for an extension host in a web worker, mocha included. A worker has no environment, so the
 * request for the result and the options of mocha are written into the bundle.
 */
export async function buildWebSuite(
  outfile: string,
  request: ResultRequest,
  options: MochaOptions,
): Promise<void> {
  await build({
    ...common,
    entryPoints: [suiteFile('web.ts')],
    outfile,
    platform: 'browser',
    // Mocha's build for browsers takes a `module` that it sees for its own, hence ours is set after it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    target: 'es2022',
    external: ['vscode'],
    alias: { 'node:assert/strict': suiteFile('assert-in-browser.ts') },
    define: { resultRequest: JSON.stringify(request), mochaOptions: JSON.stringify(options) },
  });
}
