import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { samplePages } from '../support/samplePages.ts';
import {
  openBrowser,
  openPage,
  overflow,
  screen,
  setWidth,
  smallTexts,
  troubles,
  visibleNumbers,
} from '../support/screen.ts';

const { folder } = await builtSite('site');
const pages = samplePages(folder);
const widths = [320, 375, 768, 1280] as const;

let browser: Browser;
let served: ServedFolder;
/** One window a kind of reader, for all pages: opening one takes longer than a visit. */
let usual: Page;
let scriptless: Page;

beforeAll(async () => {
  browser = await openBrowser();
  // Under a path of its own: every address that begins at the root would fail here.
  served = await serveFolder(folder, { under: '/a/b/' });
  usual = await openPage(browser, screen(1280));
  scriptless = await openPage(browser, { ...screen(1280), javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.each(pages)('$name', ({ path }) => {
  test('opens without an error, a blocked style or a request to another host', async () => {
    expect(await troubles(usual, served.url + path)).toEqual([]);
  });

  test('fits every screen, with no drawn text under 12 px', async () => {
    await usual.goto(served.url + path);
    for (const width of widths) {
      await setWidth(usual, width);
      const seen = { width, overflow: await overflow(usual), small: await smallTexts(usual, 12) };
      expect(seen).toEqual({ width, overflow: 0, small: [] });
    }
  });

  test('shows the same numbers without scripts', async () => {
    await setWidth(usual, 1280);
    await Promise.all([usual, scriptless].map((page) => page.goto(served.url + path)));
    expect(await visibleNumbers(scriptless)).toEqual(await visibleNumbers(usual));
  });
});
