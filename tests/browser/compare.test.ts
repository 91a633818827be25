import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { axeFaults, openBrowser, openPage, overflow, screen } from '../support/screen.ts';

const { folder } = await builtSite('site');

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(folder, { under: '/a/b/' });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function visit(path: string, width: number, scripts = true): Promise<Page> {
  const page = await openPage(browser, { ...screen(width), javaScriptEnabled: scripts });
  await page.goto(served.url + path);
  return page;
}

const figures = (page: Page) => page.locator('#compare .figure');
const asked = (page: Page): string => new URL(page.url()).search;

describe('the page that compares', () => {
  test.each([320, 1280])('shows what its address says, at %i px', async (width) => {
    const page = await visit('vi/compare.html?p=96,20&theme=records&unknown=1', width);
    await figures(page).first().waitFor();
    const ratio = figures(page).filter({ hasText: 'Tỷ lệ hồ sơ đúng hạn' });
    const words = (await ratio.locator('svg').innerHTML()).replaceAll(/<[^>]+>/g, ' ');
    expect(words).toContain('Cà Mau');
    expect(words).toContain('90,04%');
    expect(words).toContain('34 nơi gộp lại: 86,64%');
    await ratio.locator('summary').click();
    const rows = await ratio.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/Cà Mau\s+90,04%\s+n = 268\.678/);
    expect(rows[1]).toMatch(/Lạng Sơn\s+90,96%/);
    expect(rows[2]).toMatch(/34 nơi gộp lại\s+86,64%/);
    const href = await ratio.locator('tbody td a').first().getAttribute('href');
    expect(href).toMatch(/^\.\.\/vi\/sources\/portal-provinces\.html#/);
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 1280])('is used by the keyboard alone, at %i px', async (width) => {
    const page = await visit('en/compare.html', width);
    await page.getByText('No place is chosen.').waitFor();
    await page.locator('#add-place').focus();
    await page.keyboard.type('ca mau');
    await page.locator('.compare-controls [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await figures(page).first().waitFor();
    expect(asked(page)).toBe('?p=96');
    const peers = page.getByRole('button', { name: 'Beside: Mekong River Delta' });
    await peers.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/p=96,82,86,91,92$/);
    await page.getByRole('button', { name: 'Remove Cần Thơ' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/p=96,82,86,91$/);
    await page.locator('#theme').selectOption('service');
    await page.waitForURL(/theme=service$/);
    await page.context().close();
  });

  test('sets communes of one province beside each other, and never those of two', async () => {
    const page = await visit('vi/compare.html?p=21583,21589', 1280);
    await figures(page).first().waitFor();
    expect(await page.locator('#compare').innerText()).not.toMatch(/Tổng điểm|minh bạch \(/);
    await page.locator('#add-place').fill('phường Việt Trì phú thọ');
    await page.locator('.compare-controls [role=option]').first().click();
    await page.getByText('chỉ so trong cùng một tỉnh').waitFor();
    await page.locator('#add-place').fill('hà nội');
    await page.locator('.compare-controls [role=option]').first().click();
    await page.getByText('cùng một cấp').waitFor();
    expect(asked(page)).toBe('?p=21583,21589');
    await page.context().close();
  });

  test('says so where a province has no figures of its communes yet', async () => {
    const page = await visit('vi/compare.html?p=00004', 1280);
    await page.getByText('chưa có số liệu so được').waitFor();
    await page.context().close();
  });

  test.each([320, 1280])('without scripts leads to prepared pairs, at %i px', async (width) => {
    const page = await visit('vi/compare.html', width, false);
    expect(await page.locator('#pairs li').count()).toBe(34);
    expect(await page.locator('#communes li').allInnerTexts()).toEqual(['Phú Thọ', 'Gia Lai']);
    await page.locator('#pairs').getByRole('link', { name: 'Cà Mau' }).click();
    expect(page.url()).toContain('vi/compare/96-ca-mau.html');
    expect(await page.locator('.figure').count()).toBeGreaterThan(8);
    expect(await page.locator('main').innerText()).toContain('34 nơi gộp lại: 86,64%');
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  test('weighs no more than 60 kB to its first chart', async () => {
    const page = await openPage(browser, screen(1280));
    const loaded: string[] = [];
    page.on('requestfinished', (request) => void loaded.push(new URL(request.url()).pathname));
    await page.goto(`${served.url}vi/compare.html?p=96,20`);
    await figures(page).first().waitFor();
    const weight = loaded
      .filter((path) => !path.endsWith('.woff2'))
      .map((path) => readFileSync(join(folder, path.replace(/^\/a\/b\//, ''))))
      .reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
    expect(weight).toBeLessThanOrEqual(60_000);
    expect(weight).toBeGreaterThan(5_000);
    await page.context().close();
  });
});
