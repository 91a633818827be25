import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
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

let browser: Browser;
let served: ServedFolder;
const url = () => `${served.url}index.html`;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder('tests/fixtures/pages/screen', { under: '/a/b/' });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('a blocked style and a missing picture are troubles', async () => {
  const found = (await troubles(browser, url())).join('\n');
  expect(found).toContain('Content Security Policy');
  expect(found).toContain(`404: ${served.url}missing.png`);
});

test('a drawing wider than a phone makes the page scroll there and not on a desk', async () => {
  expect(await onPage(browser, url(), screen(320), overflow)).toBe(380);
  expect(await onPage(browser, url(), screen(1280), overflow)).toBe(0);
});

test('a text that shrinks with its drawing is measured as it stands on the screen', async () => {
  const small = (width: number) =>
    onPage(browser, url(), screen(width), (page) => smallTexts(page, 12));
  expect(await small(320)).toEqual(['7.0 px: chữ nhỏ']);
  expect(await small(1280)).toEqual([]);
});

test('a picture without words is found by axe', async () => {
  const found = await onPage(browser, url(), screen(1280), axeFaults);
  expect(found.join()).toContain('image-alt (1)');
});

test('numbers that a reader sees are read, with scripts or without', async () => {
  const numbers = (javaScriptEnabled: boolean) =>
    onPage(browser, url(), { javaScriptEnabled }, visibleNumbers);
  expect(await numbers(true)).toEqual(['88.429']);
  expect(await numbers(false)).toEqual(['88.429']);
});
