import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildLexicon } from './build-lexicon.ts';
import { bundle, bundleNames, type BundleName } from './bundle.ts';
import { buildNames } from './pack-names.ts';

/**
 * `npm run build`: bundles the extension, the server and the command line into `dist`, beside the files they read.
 * `--only NAME` (may be repeated) builds some of the bundles; `--production` is for release.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, production: { type: 'boolean', default: false } },
});

const unknown = values.only?.filter((name) => !isBundleName(name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no bundle ${unknown.join(', ')}; the bundles are ${bundleNames.join(', ')}.`);
  process.exit(2);
}
try {
  await buildLexicon();
  await buildNames();
  await bundle(values.only?.filter(isBundleName) ?? bundleNames, values.production);
} catch (error) {
  // esbuild has printed its own errors; anything else has not been said yet.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exit(1);
}

function isBundleName(name: string): name is BundleName {
  return (bundleNames as readonly string[]).includes(name);
}
