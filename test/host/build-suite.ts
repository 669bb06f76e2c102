import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { MochaOptions } from 'mocha';
import type { ResultRequest } from './result/result-request.ts';

const nodeEntry = fileURLToPath(new URL('./suite/index.ts', import.meta.url));
const webEntry = fileURLToPath(new URL('./suite/web.ts', import.meta.url));
const assertInBrowser = fileURLToPath(new URL('./suite/assert-in-browser.ts', import.meta.url));

/** Both end up as CommonJS, which is what VS Code loads; `vscode` exists only there. */
const common: BuildOptions = {
  bundle: true,
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** Bundles the tests for an extension host in Node; mocha stays outside, since it loads parts of itself by path. */
export async function buildNodeSuite(outfile: string): Promise<void> {
  await build({
    ...common,
    entryPoints: [nodeEntry],
    outfile,
    platform: 'node',
    format: 'cjs',
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
    entryPoints: [webEntry],
    outfile,
    platform: 'browser',
    // Mocha's build for browsers takes a `module` that it sees for its own, hence ours is set after it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    target: 'es2022',
    external: ['vscode'],
    alias: { 'node:assert/strict': assertInBrowser },
    define: { resultRequest: JSON.stringify(request), mochaOptions: JSON.stringify(options) },
  });
}
