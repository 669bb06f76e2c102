import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './vscode-host/find-browser.ts';

/** `npm run icon`: draws `media/icon.png`, which the gallery asks for, from `media/icon.svg`. */
const SIZE = 256;
const media = new URL('../media/', import.meta.url);

const executablePath = await findBrowser(process.env);
if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH to one.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  const drawing = await readFile(new URL('icon.svg', media), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: fileURLToPath(new URL('icon.png', media)), omitBackground: true });
} finally {
  await browser.close();
}
