import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../scripts/vscode-host/cache-folder.ts';
import { copySamples } from '../../scripts/vscode-host/copy-samples.ts';
import { ensureRequirements } from '../../scripts/vscode-host/ensure-requirements.ts';
import { prepareServer } from '../../scripts/vscode-host/prepare-server.ts';
import { createProfile } from '../../scripts/vscode-host/profile.ts';
import { startServer } from '../../scripts/vscode-host/start-server.ts';
import { temporaryFolder } from '../../scripts/vscode-host/temporary-folder.ts';
import { takeScreenshots } from './take-screenshots.ts';

/** `npm run screenshots`: photographs the built extension on a sample draft into `dist/screenshots/`. */
const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const { browser, ripgrep } = await ensureRequirements(['chromium', 'arabic-font', 'ripgrep'], process.env);
if (!browser) process.exit(1);

const { path } = temporaryFolder('screenshots');
const samples = await copySamples(project, join(path, 'samples'));
const profile = await createProfile(path, {
  'editor.fontSize': 18,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'workbench.colorTheme': 'Default Light Modern',
});
const server = await startServer(await prepareServer(cacheFolder(process.env, homedir()), ripgrep), profile);
const content = { ...samples, developmentPaths: [project] };
const namesDraft = join(samples.folder, 'خبر-فيه-أسماء.txt');
const output = join(project, 'dist', 'screenshots');
for (const file of await takeScreenshots(browser, server, content, namesDraft, output)) console.log(file);
await server.stop();
