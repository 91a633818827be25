import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { openBrowser, openPage, screen } from '../support/screen.ts';

let browser: Browser;
let site: ServedFolder;
/** The toy province's, which knows its own address. */
let edition: ServedFolder;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serveFolder((await builtSite('site')).folder);
  edition = await serveFolder((await builtSite('edition')).folder);
  page = await openPage(browser, screen(1280));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), edition.close()]);
});

/** Names of the links and words of a map that take room on paper. */
const drawnNames = (): Promise<readonly (string | null)[]> =>
  page
    .locator('.drawing.tileMap a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.getBoundingClientRect().width > 0)
        .map((link) => link.getAttribute('aria-label')),
    );

test('the map on paper has Hoàng Sa and Trường Sa', async () => {
  await page.goto(`${site.url}vi/index.html`);
  await page.emulateMedia({ media: 'print' });
  const names = await drawnNames();
  expect(names).toContain('Đặc khu Hoàng Sa');
  expect(names).toContain('Đặc khu Trường Sa');
});

test('the code of its address is on paper alone, large enough for a camera', async () => {
  await page.goto(`${edition.url}vi/97-dong-hoa/90001-duong-tay.html`);
  const code = page.locator('.print-code svg');
  await page.emulateMedia({ media: 'screen' });
  expect(await code.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const box = await code.boundingBox();
  expect(box!.width).toBeGreaterThan(90);
  expect(box!.height).toBe(box!.width);
});
