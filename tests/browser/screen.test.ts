import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import {
  axeFaults,
  openBrowser,
  openPage,
  overflow,
  screen,
  setWidth,
  smallTexts,
  troubles,
  visibleNumbers,
} from '../support/screen.ts';

let browser: Browser;
let served: ServedFolder;
let page: Page;
let found: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder('tests/fixtures/pages/screen', { under: '/a/b/' });
  page = await openPage(browser, screen(1280));
  found = await troubles(page, `${served.url}index.html`);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('a blocked style and a missing picture are troubles', () => {
  expect(found.join('\n')).toContain('Content Security Policy');
  expect(found).toContain(`404: ${served.url}missing.png`);
});

test('a drawing wider than a phone makes the page scroll there and not on a desk', async () => {
  await setWidth(page, 320);
  expect(await overflow(page)).toBe(380);
  await setWidth(page, 1280);
  expect(await overflow(page)).toBe(0);
});

test('a text that shrinks with its drawing is measured as it stands on the screen', async () => {
  await setWidth(page, 320);
  expect(await smallTexts(page, 12)).toEqual(['7.0 px: chữ nhỏ']);
  await setWidth(page, 1280);
  expect(await smallTexts(page, 12)).toEqual([]);
});

test('a picture without words is found by axe', async () => {
  expect((await axeFaults(page)).join()).toContain('image-alt (1)');
});

test('numbers that a reader sees are read, with scripts or without', async () => {
  const bare = await openPage(browser, { javaScriptEnabled: false });
  await bare.goto(`${served.url}index.html`);
  expect(await visibleNumbers(page)).toEqual(['88.429']);
  expect(await visibleNumbers(bare)).toEqual(['88.429']);
});
