import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type OutputFile } from 'esbuild';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Bundles for Node are CommonJS, because VS Code and old `require` load them; the package is of ES modules, hence `.cjs`. */
const forNode: BuildOptions = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // CommonJS has no `import.meta`: the bundle's own place stands in for it.
  define: { 'import.meta.url': 'bundleAddress' },
  banner: { js: 'const bundleAddress = require("node:url").pathToFileURL(__filename).href;' },
};

const forBrowser: BuildOptions = { platform: 'browser', target: 'es2022' };

/** Every bundle by the name that `--only` knows. */
const bundles = {
  'client.node': {
    ...forNode,
    entryPoints: ['src/client/node/extension.ts'],
    outfile: 'dist/client.node.cjs',
    external: ['vscode'],
  },
  'client.web': {
    ...forBrowser,
    format: 'cjs',
    entryPoints: ['src/client/web/extension.ts'],
    outfile: 'dist/client.web.js',
    external: ['vscode'],
  },
  'server.node': { ...forNode, entryPoints: ['src/server/node/main.ts'], outfile: 'dist/server.node.cjs' },
  'server.web': {
    ...forBrowser,
    format: 'iife',
    entryPoints: ['src/server/web/main.ts'],
    outfile: 'dist/server.web.js',
  },
  cli: { ...forNode, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs' },
} as const satisfies Record<string, BuildOptions>;

export type BundleName = keyof typeof bundles;

export const bundleNames = Object.keys(bundles) as readonly BundleName[];

/**
 * Builds bundles into `dist`. `production` leaves out the source maps and makes them small. Throws when anything does
 * not compile; esbuild has then said what and where.
 */
export async function bundle(names: readonly BundleName[], production = false): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const { outputFiles } = await build({
        ...bundles[name],
        absWorkingDir: project,
        bundle: true,
        minify: production,
        sourcemap: production ? false : 'linked',
        legalComments: 'none',
        logLevel: 'warning',
        write: false,
      });
      await Promise.all(outputFiles.map(writeOutput));
    }),
  );
  if (names.includes('cli')) await chmod(join(project, bundles.cli.outfile), 0o755);
}

/** The source files of all bundles, as paths from the project's folder. */
export async function inputsOfBundles(): Promise<readonly string[]> {
  const metafiles = await Promise.all(
    bundleNames.map(async (name) => {
      const options = {
        ...bundles[name],
        absWorkingDir: project,
        bundle: true,
        metafile: true,
        write: false,
      } as const;
      return (await build(options)).metafile;
    }),
  );
  return [...new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)))];
}

/** Writes whole files or none, and only what has changed: a server or a test may be reading the old one. */
async function writeOutput({ path, contents }: OutputFile): Promise<void> {
  const known = await readFile(path).catch(() => undefined);
  if (known?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, contents);
  await rename(temporary, path);
}
