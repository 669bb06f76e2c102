import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/vscode-host/open-browser.ts';
import type { RunningServer } from '../../scripts/vscode-host/start-server.ts';
import type { WorkbenchContent } from '../../scripts/vscode-host/workbench-url.ts';
import { photographPanel } from './photograph-panel.ts';

/** Milliseconds that the editor may take to show something. */
const patience = 60_000;

/**
 * Opens the content, photographs what an editor of news sees and does first, then the panel on the draft with names,
 * and returns the files' paths.
 */
export async function takeScreenshots(
  browserPath: string,
  server: RunningServer,
  content: WorkbenchContent,
  namesDraft: string,
  output: string,
): Promise<readonly string[]> {
  await mkdir(output, { recursive: true });
  const { page, close } = await openBrowser(browserPath, 1400, 900);
  page.setDefaultTimeout(patience);
  const taken: string[] = [];
  const take = async (name: string): Promise<void> => {
    taken.push(join(output, `${name}.png`));
    await page.screenshot({ path: taken.at(-1) });
  };
  try {
    await page.goto(server.url(content));
    await firstSquiggle(page).waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await take('problems');

    await pointAt(page, firstSquiggle(page));
    await page.locator('.monaco-hover .hover-contents').first().waitFor();
    // The hover first says that it is loading, and grows when the server has answered.
    await page.waitForTimeout(1_500);
    await take('hover');

    await clickAt(page, firstSquiggle(page));
    // Away with the mouse, or its hover covers the menu.
    await page.mouse.move(10, 450);
    await page.locator('.monaco-hover .hover-contents').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .action-list-item, .action-widget .monaco-list-row').first().waitFor();
    await page.waitForTimeout(500);
    await take('quick-fix');

    await page.goto(server.url({ ...content, file: namesDraft }));
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await photographPanel(page, take);
    return taken;
  } finally {
    await close();
  }
}

function firstSquiggle(page: Page): Locator {
  return page.locator('.monaco-editor .view-overlays [class*="squiggly-"]').first();
}

/** The squiggle lies below the text and takes no mouse itself, so the mouse goes to its place. */
async function pointAt(page: Page, squiggle: Locator): Promise<void> {
  const { x, y } = await centreOf(squiggle);
  await page.mouse.move(x, y - 4, { steps: 5 });
}

async function clickAt(page: Page, squiggle: Locator): Promise<void> {
  const { x, y } = await centreOf(squiggle);
  await page.mouse.click(x, y - 4);
}

async function centreOf(squiggle: Locator): Promise<{ x: number; y: number }> {
  const box = await squiggle.boundingBox();
  if (!box) throw new Error('The squiggle has no place on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
