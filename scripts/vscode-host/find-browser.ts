import { existsSync } from 'node:fs';
import { findProgram } from './find-program.ts';
import { runCommand } from './run-command.ts';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium that answers, or undefined. Each candidate is asked for its version, because on Ubuntu
 * `chromium-browser` may be a mere script that tells the user to install a snap.
 * Throws when `CHROME_PATH` is set and does not answer: a wrong setting must not be passed over in silence.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const chosen = environment.CHROME_PATH;
  if (chosen) {
    if (await answers(chosen)) return chosen;
    throw new Error(`CHROME_PATH does not name a Chromium that answers to --version: ${chosen}`);
  }
  for (const candidate of candidates(environment.PATH)) {
    if (await answers(candidate)) return candidate;
  }
  return undefined;
}

function candidates(searchPath: string | undefined): readonly string[] {
  const onPath = browserNames.flatMap((name) => findProgram([name], searchPath) ?? []);
  const ofMac = process.platform === 'darwin' ? macBrowsers.filter((path) => existsSync(path)) : [];
  return [...onPath, ...ofMac];
}

async function answers(browser: string): Promise<boolean> {
  try {
    return /chrom/i.test(await runCommand(browser, ['--version'], { timeout: 20_000 }));
  } catch {
    return false;
  }
}
