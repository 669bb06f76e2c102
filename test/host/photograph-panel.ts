import type { Page } from 'playwright-core';

/** A panel wide enough to show a name with its title, in CSS pixels. */
const panelWidth = 380;

/** Opens the panel of entities on the draft in the editor, and photographs it in a light and in a dark theme. */
export async function photographPanel(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await page.locator('.activitybar .action-label[aria-label*="Mudaqqiq"]').click();
  await rows(page).first().waitFor();
  await page.waitForTimeout(2_000);
  await take('entities-narrow');
  await widen(page);
  // The rows with arrows that are closed: the first person, the first organisation.
  for (const level of [2, 3]) {
    const closed = page.locator(
      `.part.sidebar .monaco-list-row[aria-level="${level}"][aria-expanded="false"]`,
    );
    if ((await closed.count()) === 0) continue;
    await closed.first().locator('.monaco-tl-twistie').click();
    await page.waitForTimeout(300);
  }
  await page.mouse.move(900, 700);
  await take('entities-light');

  await rows(page).nth(1).hover();
  await page.locator('.monaco-hover .hover-contents').first().waitFor();
  await page.waitForTimeout(500);
  await take('entities-hover');

  const mention = page.locator(
    '.part.sidebar .monaco-list-row[aria-level="3"], .part.sidebar .monaco-list-row[aria-level="4"]',
  );
  if ((await mention.count()) > 0) await mention.last().click();
  await page.mouse.move(900, 700);
  await run(page, 'Preferences: Toggle between Light/Dark Themes');
  await page.waitForTimeout(1_000);
  await take('entities-dark');

  await rows(page).nth(1).locator('.label-name').click();
  await page.keyboard.press('F2');
  await page.locator('.quick-input-widget .quick-input-title').first().waitFor();
  await page.waitForTimeout(500);
  await take('entities-rename');
  await page.keyboard.type('ستيفن هارسون');
  await page.keyboard.press('Enter');
  // Whether quotations change, and then whether to look first: the first choice each time.
  for (const _question of ['quotations', 'preview']) {
    await page.waitForTimeout(700);
    await page.keyboard.press('Enter');
  }
  await page.locator('.bulk-edit-panel').first().waitFor();
  await page.waitForTimeout(1_500);
  await take('entities-preview');
  await run(page, 'Discard Refactoring');

  await run(page, 'Mudaqqiq مدقّق: Filter the Entities');
  await page.waitForTimeout(500);
  await take('entities-filter');
  await page.keyboard.press('Escape');
}

function rows(page: Page) {
  return page.locator('.part.sidebar .monaco-list-row[aria-level]');
}

/** Runs a command by its title, as the palette lists it. */
async function run(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}

/** Drags the border between the panel and the editor. */
async function widen(page: Page): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('The side bar is not there.');
  await page.mouse.move(box.x + box.width, 500);
  await page.mouse.down();
  await page.mouse.move(box.x + panelWidth, 500, { steps: 5 });
  await page.mouse.up();
}
