import { relative, sep } from 'node:path';
import { format } from 'node:util';
import type { LaunchArguments } from './launch-arguments.ts';
import type { Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { serveWebExtension } from './serve-web-extension.ts';
import { startServer, type RunningServer } from './start-server.ts';
import type { WorkbenchContent } from './workbench-url.ts';

/** Programs of the browser-based host, by their paths. */
export interface BrowserHost {
  /** The folder of a prepared VS Code server. */
  readonly server: string;
  /** A Chromium. */
  readonly browser: string;
}

/** Milliseconds that a whole run may take; each test has a far shorter limit of its own. */
const runWithin = 5 * 60_000;

/** What the workbench says of itself while it starts; the tests' own output would drown in it. */
const chatter =
  /^(Creating a socket|Resolv(ing|ed) connection token|(Ignoring fetching|Updating) additional builtin|ChatSessionStore|\[Service Worker\]|Loading development extension)/;

/**
 * Runs the extension tests that a VS Code command line names, in the VS Code server and a headless Chromium.
 * What the tests log goes to stdout. Returns the exit code that the workbench reports, which may lie: an extension
 * host that dies counts as success there, so the caller checks a result file as well.
 */
export async function driveTests(host: BrowserHost, launch: LaunchArguments): Promise<number> {
  const { userDataFolder, extensionsFolder } = launch;
  if (!userDataFolder || !extensionsFolder)
    throw new Error('--user-data-dir and --extensions-dir are required');
  const server = await startServer(host.server, { userDataFolder, extensionsFolder });
  try {
    const { page, close } = await openBrowser(host.browser);
    try {
      const url = server.url(await contentOf(launch, page, server.origin));
      return await Promise.race([workbenchExit(page, url), breakdown(page, server)]);
    } finally {
      await close();
    }
  } finally {
    await server.stop();
  }
}

/** What the workbench is to run; an extension that is to run in a web worker is put where one can be fetched from. */
async function contentOf(launch: LaunchArguments, page: Page, origin: string): Promise<WorkbenchContent> {
  const { developmentPaths, developmentKind, testsPath, target: folder } = launch;
  const [extension, ...others] = developmentPaths;
  if (!extension || !testsPath || others.length > 0) {
    throw new Error('One --extensionDevelopmentPath and one --extensionTestsPath are required');
  }
  if (developmentKind !== 'web') return { folder, developmentPaths, testsPath };
  const address = await serveWebExtension(page, origin, extension);
  return { folder, testsPath: `${address}/${relative(extension, testsPath).replaceAll(sep, '/')}` };
}

/** Opens the workbench and waits for the exit code of its tests. */
async function workbenchExit(page: Page, url: string): Promise<number> {
  let exit: (code: number) => void;
  const exited = new Promise<number>((resolve) => (exit = resolve));
  // The workbench looks for these two functions as it loads, hence before the page is opened.
  await page.exposeFunction('codeAutomationExit', (code: number) => exit(code));
  await page.exposeFunction('codeAutomationLog', (_level: string, parts: readonly unknown[]) => {
    const line = format(...parts);
    if (!chatter.test(line)) process.stdout.write(`${line}\n`);
  });
  await page.goto(url);
  return exited;
}

/** Rejects when something dies or hangs before the tests end. */
function breakdown(page: Page, server: RunningServer): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (reason: string) => (): void => reject(new Error(reason));
    page.once('crash', fail('The page of the workbench crashed.'));
    page.once('close', fail('The page of the workbench closed before the tests ended.'));
    page.on('console', (message) => {
      // The workbench would wait for ever; this says that it could not read the extension's manifest.
      if (message.text().startsWith('No extension host found')) fail(message.text())();
    });
    void server.ended.then(fail('The VS Code server ended before the tests did.'));
    setTimeout(fail(`The tests did not end in ${runWithin / 60_000} minutes.`), runWithin).unref();
  });
}
