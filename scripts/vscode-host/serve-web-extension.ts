import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Makes a page take the extension in a folder as a web extension under development, and returns its address. The
 * workbench fetches such extensions from its own origin only, and hears of them in its configuration, which the page
 * carries in an attribute; `@vscode/test-web` has a server of its own for this.
 */
export async function serveWebExtension(page: Page, origin: string, folder: string): Promise<string> {
  const prefix = '/extension-under-test';
  const address = origin + prefix;
  await page.context().route(`${address}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    await route.fulfill(existsSync(file) ? { path: file } : { status: 404 });
  });
  await page.addInitScript((extension) => {
    const { prototype } = (globalThis as unknown as PageGlobals).Element;
    const read = prototype.getAttribute;
    prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (value === null || this.id !== 'vscode-workbench-web-configuration') return value;
      const settings = JSON.parse(value) as { developmentOptions?: object };
      const developmentOptions = { ...settings.developmentOptions, extensions: [extension] };
      return JSON.stringify({ ...settings, developmentOptions });
    };
  }, uriOf(address));
  return address;
}

/** What the script uses of the page; the types of browsers are not at hand here. */
interface PageGlobals {
  readonly Element: { readonly prototype: PageElement };
}

interface PageElement {
  readonly id: string;
  getAttribute(this: PageElement, name: string): string | null;
}

/** An address in the parts that VS Code makes an uri from. */
function uriOf(address: string): { scheme: string; authority: string; path: string } {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}
