import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Localized } from '../../src/core/localized.ts';
import { announce } from './announce.ts';
import { runCommand } from './run-command.ts';

const release = {
  name: 'code-server',
  version: '4.100.3',
  integrity:
    'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};

/** Part of the folder's name: raise it when the steps below change, so that caches made by older steps are not used. */
const recipe = 1;

const workshopPrefix = 'preparing-';

/**
 * Native modules of the server, replaced by modules that do nothing: the first writes log files, the second ends
 * the server with its parent, which `startServer` sees to by itself.
 */
const stubs: Readonly<Record<string, string>> = {
  '@vscode/spdlog': `
const logger = { flush() {}, drop() {}, clearFormatters() {}, setLevel() {}, setPattern() {}, getLevel: () => 6 };
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical']) logger[level] = () => {};
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
`,
  'native-watchdog': `
exports.start = () => {};
exports.exit = (code) => process.exit(code);
`,
};

/**
 * Makes sure that the cache holds a VS Code server, and returns its folder. The first call takes it from the npm
 * registry; the server is prepared aside and moved into place complete, so that a call cut short leaves no half
 * host behind and two calls at a time do not disturb each other.
 */
export async function prepareServer(
  cache: string,
  ripgrep: string | undefined,
  tell: (message: Localized) => void = announce,
): Promise<string> {
  const server = join(cache, `vscode-server-${release.version}-${recipe}`);
  if (!existsSync(server)) {
    tell({
      ar: `يُجهَّز خادم VS Code مرة واحدة في ${cache} (نحو 270 ميغابايت)…`,
      en: `Preparing the VS Code server once in ${cache} (about 270 MB) …`,
    });
    await mkdir(cache, { recursive: true });
    await sweepWorkshops(cache);
    const workshop = await mkdtemp(join(cache, workshopPrefix));
    try {
      await moveIntoPlace(await buildServer(workshop), server);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  }
  if (ripgrep) await linkRipgrep(server, ripgrep);
  return server;
}

/** Removes what calls left behind that were killed outright. One that is younger than an hour may still be at work. */
async function sweepWorkshops(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(workshopPrefix)) continue;
    const path = join(cache, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

async function buildServer(workshop: string): Promise<string> {
  const environment = withoutPackageScope(process.env);
  const packing = ['pack', `${release.name}@${release.version}`, '--ignore-scripts', '--json'];
  const [packed] = JSON.parse(await runCommand('npm', packing, { cwd: workshop, environment })) as [
    { readonly filename: string; readonly integrity: string },
  ];
  if (packed.integrity !== release.integrity) {
    throw new Error(
      `${packed.filename} from the npm registry has integrity ${packed.integrity}, not the expected ${release.integrity}`,
    );
  }
  await runCommand('tar', ['-xzf', packed.filename, 'package/lib/vscode'], { cwd: workshop });
  const built = join(workshop, 'package', 'lib', 'vscode');
  const installing = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await runCommand('npm', installing, { cwd: built, environment });
  for (const [name, source] of Object.entries(stubs)) {
    await writeFile(join(built, 'node_modules', name, 'index.js'), source);
  }
  return built;
}

async function moveIntoPlace(built: string, server: string): Promise<void> {
  try {
    await rename(built, server);
  } catch (error) {
    // Another call was faster; its server is as good.
    if (!existsSync(server)) throw error;
  }
}

/** The package `@vscode/ripgrep` would download its program; without one `workspace.findFiles` throws. */
async function linkRipgrep(server: string, ripgrep: string): Promise<void> {
  const folder = join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  const link = join(folder, 'rg');
  if ((await readlink(link).catch(() => undefined)) === ripgrep) return;
  await mkdir(folder, { recursive: true });
  const aside = `${link}-${process.pid}`;
  await symlink(ripgrep, aside);
  await rename(aside, link);
}

/** Inside `npm run`, npm tells its children the project's folder and settings; these must not reach the server's install. */
function withoutPackageScope(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign =
    /^(npm_(package|lifecycle|config_(local_prefix|prefix|global|omit|include|only|production|workspace))|INIT_CWD)/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.test(name)));
}
