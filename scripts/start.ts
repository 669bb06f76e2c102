import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announce } from './vscode-host/announce.ts';
import { buildProject } from './vscode-host/build-project.ts';
import { cacheFolder } from './vscode-host/cache-folder.ts';
import { copySamples } from './vscode-host/copy-samples.ts';
import { ensureRequirements } from './vscode-host/ensure-requirements.ts';
import { findDesktop, openDesktop } from './vscode-host/open-desktop.ts';
import { prepareServer } from './vscode-host/prepare-server.ts';
import { createProfile } from './vscode-host/profile.ts';
import { shortAddress } from './vscode-host/short-address.ts';
import { startServer } from './vscode-host/start-server.ts';
import { temporaryFolder } from './vscode-host/temporary-folder.ts';

/**
 * `npm start`: builds the extension and opens a sample draft with it: in the desktop VS Code where there is one, else
 * in the browser-based VS Code at an address that it prints, until Ctrl-C. The drafts are copies: edits and
 * auto-save never change the project.
 */
const project = resolve(fileURLToPath(new URL('..', import.meta.url)));
await buildProject(project);
const desktop = findDesktop(process.env);
if (desktop) await startDesktop(desktop);
else if (process.platform === 'win32') askForDesktop();
else await startInBrowser();

async function startDesktop(code: string): Promise<void> {
  // The window outlives this process, and so must the copy that it shows.
  const { path } = temporaryFolder('samples', { keep: true });
  await openDesktop(code, { ...(await copySamples(project, path)), developmentPaths: [project] });
  announce({
    ar: `فُتحت نسخة من المسوّدات في VS Code: ${path}`,
    en: `A copy of the sample drafts is open in VS Code: ${path}`,
  });
}

/** The browser-based host rests on process groups and shell scripts, which Windows does not have. */
function askForDesktop(): never {
  announce({
    ar: 'لم يُعثر على الأمر code. ثبّت VS Code من https://code.visualstudio.com ثم أعد المحاولة.',
    en: 'The command `code` was not found. Install VS Code from https://code.visualstudio.com and try again.',
  });
  process.exit(1);
}

async function startInBrowser(): Promise<void> {
  const { path } = temporaryFolder('start');
  const { ripgrep } = await ensureRequirements(['ripgrep'], process.env);
  const serverFolder = await prepareServer(cacheFolder(process.env, homedir()), ripgrep);
  const samples = await copySamples(project, join(path, 'samples'));
  const server = await startServer(
    serverFolder,
    await createProfile(path, { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' }),
  );
  const address = await shortAddress(server.url({ ...samples, developmentPaths: [project] }));
  announce({
    ar: 'افتح هذا العنوان في المتصفّح (وللإيقاف Ctrl-C):',
    en: 'Open this address in a browser (Ctrl-C stops):',
  });
  console.log(`\n  ${address}\n`);
  await server.ended;
  announce({ ar: 'توقّف خادم VS Code من تلقاء نفسه.', en: 'The VS Code server ended by itself.' });
  process.exit(1);
}
