import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../../scripts/vscode-host/find-browser.ts';
import { findProgram } from '../../../scripts/vscode-host/find-program.ts';
import { findRequirements } from '../../../scripts/vscode-host/find-requirements.ts';
import { debianPackages, installCommand } from '../../../scripts/vscode-host/install-command.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../scripts/vscode-host/temporary-folder.ts';
import { fakeProgram } from './fake-program.ts';

describe('the requirements of the browser-based host', () => {
  let temporary: TemporaryFolder;
  let folder: string;
  beforeEach(() => {
    temporary = temporaryFolder('test');
    folder = temporary.path;
  });
  afterEach(() => temporary.remove());

  it('finds programs by the order of their names, then of the folders', () => {
    const second = join(folder, 'second');
    mkdirSync(second);
    fakeProgram(folder, 'chromium-browser', '');
    const expected = fakeProgram(second, 'chromium', '');
    const searchPath = [folder, second].join(delimiter);
    assert.equal(findProgram(['chromium', 'chromium-browser'], searchPath), expected);
    assert.equal(findProgram(['firefox'], searchPath), undefined);
    assert.equal(findProgram(['chromium'], undefined), undefined);
  });

  it('does not take a folder for a program', () => {
    mkdirSync(join(folder, 'rg'));
    assert.equal(findProgram(['rg'], folder), undefined);
  });

  it('passes over a script that only tells the user to install a snap', async () => {
    fakeProgram(folder, 'chromium-browser', 'echo "requires the chromium snap to be installed" >&2; exit 1');
    assert.equal(await findBrowser({ PATH: folder }), undefined);
    const chrome = fakeProgram(folder, 'google-chrome', 'echo Google Chrome 141.0');
    assert.equal(await findBrowser({ PATH: folder }), chrome);
  });

  it('takes the browser of CHROME_PATH, and complains of one that does not answer', async () => {
    const mine = fakeProgram(folder, 'my-browser', 'echo Chromium 150.0');
    assert.equal(await findBrowser({ CHROME_PATH: mine, PATH: '' }), mine);
    await assert.rejects(findBrowser({ CHROME_PATH: join(folder, 'absent') }), /CHROME_PATH/);
  });

  it('names what is missing', async () => {
    const ripgrep = fakeProgram(folder, 'rg', '');
    const found = await findRequirements(['chromium', 'ripgrep'], { PATH: folder });
    assert.deepEqual(found, { browser: undefined, ripgrep, missing: ['chromium'] });
  });

  it('knows the Debian packages', () => {
    assert.deepEqual(debianPackages(['chromium', 'arabic-font', 'ripgrep']), [
      'chromium',
      'fonts-noto-core',
      'ripgrep',
    ]);
  });

  it('gives the one command of the system’s own package manager', () => {
    assert.equal(installCommand(['chromium'], folder), undefined);
    fakeProgram(folder, 'dnf', '');
    assert.equal(installCommand(['chromium', 'ripgrep'], folder), 'sudo dnf install -y chromium ripgrep');
    fakeProgram(folder, 'apt-get', '');
    assert.equal(installCommand(['ripgrep'], folder), 'sudo apt-get install -y ripgrep');
  });
});
