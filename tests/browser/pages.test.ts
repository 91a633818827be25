import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { samplePages } from '../support/samplePages.ts';
import {
  axeFaults,
  onPage,
  openBrowser,
  overflow,
  screen,
  smallTexts,
  troubles,
  visibleNumbers,
} from '../support/screen.ts';

const { folder } = await builtSite('site');
const pages = samplePages(folder);
const inVietnamese = pages.filter(({ locale }) => locale === 'vi');
const inEnglish = pages.filter(({ locale }) => locale === 'en');

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  browser = await openBrowser();
  // Under a path of its own: every address that begins at the root would fail here.
  served = await serveFolder(folder, { under: '/a/b/' });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.each(pages)('$name', ({ path }) => {
  test('opens without an error, a blocked style or a request to another host', async () => {
    expect(await troubles(browser, served.url + path)).toEqual([]);
  });

  test('needs no sideways scrolling on the smallest phone', async () => {
    expect(await onPage(browser, served.url + path, screen(320), overflow)).toBe(0);
  });

  test.each([320, 375, 768, 1280])('shows no drawn text under 12 px at %i px', async (width) => {
    const small = await onPage(browser, served.url + path, screen(width), (page) =>
      smallTexts(page, 12),
    );
    expect(small).toEqual([]);
  });

  test('shows the same numbers without scripts', async () => {
    const numbers = (javaScriptEnabled: boolean) =>
      onPage(browser, served.url + path, { javaScriptEnabled }, visibleNumbers);
    expect(await numbers(false)).toEqual(await numbers(true));
  });
});

test.each(inVietnamese)('axe finds nothing in $name, light, at 1280 px', async ({ path }) => {
  const options = { ...screen(1280), colorScheme: 'light' as const };
  expect(await onPage(browser, served.url + path, options, axeFaults)).toEqual([]);
});

test.each(inEnglish)('axe finds nothing in $name, dark, at 320 px', async ({ path }) => {
  const options = { ...screen(320), colorScheme: 'dark' as const };
  expect(await onPage(browser, served.url + path, options, axeFaults)).toEqual([]);
});
