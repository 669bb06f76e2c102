import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/vscode-host/find-browser.ts';

const script = fileURLToPath(new URL('../../../dist/server.web.js', import.meta.url));

/** A page of a real browser that can run the built server as a web worker. */
export interface WebPage {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Opens a page served at a loopback address, beside `server.web.js`; it can reach nothing else.
 * Undefined where this machine has no Chromium.
 */
export async function openWebPage(): Promise<WebPage | undefined> {
  const executablePath = await findBrowser(process.env);
  if (!executablePath) return undefined;
  const host = createServer((request, response) => {
    if (request.url !== '/server.web.js') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>worker</title>');
      return;
    }
    void readFile(script).then((code) => response.setHeader('content-type', 'text/javascript').end(code));
  });
  await once(host.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  const page = await browser.newPage();
  await page.route('**', (route) =>
    route.request().url().startsWith(origin) ? route.continue() : route.abort(),
  );
  await page.goto(origin);
  return {
    page,
    async close() {
      await browser.close();
      host.close();
    },
  };
}
