import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { brotliFolder } from '../../../scripts/bench/brotliFolder.ts';
import { slowLoad, slowPhone } from '../../../scripts/bench/slowLoad.ts';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.ts';

test('a folder is served with brotli, and what it has not with 404', async () => {
  const { url, close } = await brotliFolder('tests/fixtures/pages/letters');
  const [page, missing] = [await fetch(`${url}index.html`), await fetch(`${url}none.html`)];
  expect([page.status, page.headers.get('content-encoding'), missing.status]).toEqual([
    200,
    'br',
    404,
  ]);
  expect(await page.text()).toContain('<title>Chữ bị cắt</title>');
  await close();
});

test('a load on a slow phone waits for its line, and counts what came', async () => {
  const { url, close } = await brotliFolder('tests/fixtures/pages/letters');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags],
  });
  const load = await slowLoad(browser, `${url}index.html`);
  await browser.close();
  await close();
  // The page and its style sheet, one after the other.
  expect(load.requests).toBe(2);
  expect(load.paint).toBeGreaterThan(2 * slowPhone.latency);
  expect(load.chart).toBeGreaterThanOrEqual(load.paint);
  expect(load.bytes).toBeGreaterThan(500);
  expect(load.fontBytes).toBe(0);
});
