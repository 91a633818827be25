import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import {
  faintDrawings,
  focusFaults,
  movements,
  outlineFaults,
  spacedFaults,
  valuesOutsideTables,
} from '../support/access.ts';
import { builtSite } from '../support/builtSite.ts';
import { samplePages } from '../support/samplePages.ts';
import { axeFaults, openBrowser, openPage, overflow, screen, setWidth } from '../support/screen.ts';

const { folder } = await builtSite('site');
const pages = samplePages(folder);
/** The choice of a language, the page of a wrong address and embeds have neither menu nor foot. */
const isAlone = (path: string): boolean => /^(?:index|404)\.html$|^embed\//.test(path);

let browser: Browser;
let served: ServedFolder;
let light: Page;
let dark: Page;
let forced: Page;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(folder);
  light = await openPage(browser, { ...screen(1280), colorScheme: 'light' });
  dark = await openPage(browser, { ...screen(1280), colorScheme: 'dark' });
  forced = await openPage(browser, { ...screen(1280), forcedColors: 'active' });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Shows a page of the site in a window, unless it does already. */
async function show(page: Page, path: string): Promise<Page> {
  if (page.url() !== served.url + path) await page.goto(served.url + path);
  return page;
}

/** axe's faults on a phone and on a desk. */
async function axeAt(page: Page, ...widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await setWidth(page, width);
    found.push(...(await axeFaults(page)).map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

describe.each(pages)('$name', ({ path }) => {
  test('axe: no fault in light, at 320 and 1280 px', async () => {
    expect(await axeAt(await show(light, path), 320, 1280)).toEqual([]);
  });

  test('axe: no fault in dark, at 320 and 1280 px', async () => {
    expect(await axeAt(await show(dark, path), 320, 1280)).toEqual([]);
  });

  test('axe: no fault in the reader’s own colours', async () => {
    expect(await axeAt(await show(forced, path), 1280)).toEqual([]);
  });

  test('texts and marks of drawings stand out from their ground in light and dark', async () => {
    expect(await faintDrawings(await show(light, path))).toEqual([]);
    expect(await faintDrawings(await show(dark, path))).toEqual([]);
  });

  test('each value that a drawing prints stands in the table of its figure', async () => {
    expect(await valuesOutsideTables(await show(light, path))).toEqual([]);
  });

  test.skipIf(isAlone(path))(
    'has landmarks, headings in order and a way past the menu',
    async () => {
      expect(await outlineFaults(await show(light, path))).toEqual([]);
    },
  );

  test('nothing moves where a reader asked for less motion', async () => {
    expect(await movements(await show(light, path))).toEqual([]);
  });

  test('reads on at 200 % and with letters further apart', async () => {
    await setWidth(await show(light, path), 640);
    expect([await overflow(light), await spacedFaults(light)]).toEqual([0, []]);
    await setWidth(light, 320);
    expect(await spacedFaults(light)).toEqual([]);
  });

  test('shows where the keyboard is, and goes on in the order of the page', async () => {
    await setWidth(await show(light, path), 1280);
    expect(await focusFaults(light, 30)).toEqual([]);
  });
});
