import type Mocha from 'mocha';
import type { MochaOptions } from 'mocha';
import { countResult } from '../result/count-result.ts';
import type { TestResult } from '../result/test-result.ts';

/** Loads a test file, which calls `describe`. */
export type LoadSuite = () => Promise<unknown>;

const defaults: MochaOptions = { ui: 'bdd', reporter: 'spec', timeout: 60_000, slow: 5_000 };

/** Runs test files that are in this bundle, by the mocha of the place: Node's or a browser's. */
export async function runMocha(
  MochaOfPlace: typeof Mocha,
  options: MochaOptions,
  suites: readonly LoadSuite[],
): Promise<TestResult> {
  const mocha = new MochaOfPlace({ ...defaults, ...options });
  // What mocha does before it loads a file: makes `describe` and `it` global.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of suites) await load();
  return new Promise((resolve) => {
    const result = countResult(mocha.run(() => resolve(result())));
  });
}
