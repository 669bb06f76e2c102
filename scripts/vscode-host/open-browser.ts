import { chromium, type Browser, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine can be reached: neither tests nor screenshots may depend on the network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface OpenBrowser {
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts a Chromium without a window and opens an empty page in it, `width` × `height` CSS pixels. */
export async function openBrowser(executablePath: string, width = 1280, height = 800): Promise<OpenBrowser> {
  const browser: Browser = await chromium.launch({ executablePath, args: flags, headless: true });
  const page = await browser.newPage({ viewport: { width, height } });
  return Object.freeze({ page, close: () => browser.close() });
}
