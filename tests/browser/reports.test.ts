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

/** The address of the open page inside the site. */
const at = (page: Page): string => page.url().replace(served.url, '');

const fetched = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/data/v1/')[1] ?? '')
      .filter((name) => name !== ''),
  );

const status = (page: Page) => page.locator('#filter [role=status]');
const lines = (page: Page) => page.locator('#list .report:visible');

describe('the list of reports', () => {
  test.each([320, 1280])('is filtered, and its address says by what, at %i px', async (width) => {
    const page = await visit('vi/reports.html', width);
    expect(await lines(page).count()).toBe(30);
    expect(await fetched(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lọc danh sách' }).click();
    await page.locator('#filter-theme').selectOption({ label: 'Trụ sở' });
    await status(page).filter({ hasText: '15 ý trong 8 văn bản' }).waitFor();
    await page.locator('#filter-province').selectOption({ label: 'Lạng Sơn' });
    await status(page).filter({ hasText: '8 ý trong 1 văn bản' }).waitFor();
    await page.locator('#filter-kind').selectOption({ label: 'Tình hình' });
    await status(page).filter({ hasText: '2 ý trong 1 văn bản' }).waitFor();
    expect(at(page)).toBe('vi/reports.html?kind=finding&theme=headquarters&province=20');
    expect(await lines(page).count()).toBe(2);
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.waitForURL(/reports\.html$/);
    expect(await lines(page).count()).toBe(30);
    await page.context().close();
  });

  test('opens as its address says, what it does not know left out', async () => {
    const page = await visit(
      'en/reports.html?place=05983&from=2025-08-04&wish=1&theme=%3Cb%3E',
      1280,
    );
    await status(page)
      .filter({ hasText: /^\d+ points in 1 document$/ })
      .waitFor();
    expect(await page.locator('#filter-place').inputValue()).toBe('05983');
    expect(await page.locator('#filter-from').inputValue()).toBe('2025-08-04');
    for (const text of await lines(page).allInnerTexts()) {
      expect(text).toContain('Lương Văn Tri ward');
      expect(text).toMatch(/stated for [24] units together/);
      expect(text).toContain('4 August 2025');
    }
    await lines(page).first().locator('.source a').click();
    expect(at(page)).toMatch(/^en\/sources\/seed-002\.html/);
    await page.context().close();
  });

  test('shows more of many, twenty at a time', async () => {
    const page = await visit('vi/reports.html?province=20', 1280);
    await status(page).filter({ hasText: '87 ý trong 1 văn bản' }).waitFor();
    expect(await lines(page).count()).toBe(20);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await lines(page).nth(39).waitFor();
    expect(await lines(page).count()).toBe(40);
    await page.context().close();
  });

  test('is filtered by the keyboard alone', async () => {
    const page = await visit('vi/reports.html', 1280);
    await page.getByRole('button', { name: 'Lọc danh sách' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#filter-theme:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/theme=headquarters/);
    await status(page).filter({ hasText: '15 ý trong 8 văn bản' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator('#filter-kind:focus').count()).toBe(1);
    await page.context().close();
  });

  test('says so where the list can’t be fetched, and keeps what is prepared', async () => {
    const page = await visit('vi/index.html', 1280);
    await page.route('**/data/v1/reports/**', (route) => route.abort());
    await page.goto(`${served.url}vi/reports.html?theme=network`);
    await status(page).filter({ hasText: 'Không tải được danh sách' }).waitFor();
    expect(await lines(page).count()).toBe(30);
    await page.context().close();
  });
});

describe('without scripts', () => {
  test.each([320, 1280])('home leads to themes, provinces and pairs, at %i px', async (width) => {
    const page = await visit('vi/index.html', width, false);
    await page.locator('.menu').getByRole('link', { name: 'Vướng mắc' }).click();
    expect(at(page)).toBe('vi/reports.html');
    expect(await page.locator('#filter, .opener').count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    await page.locator('#themes').getByRole('link', { name: 'Trụ sở' }).click();
    expect(at(page)).toBe('vi/reports/headquarters.html');
    expect(await lines(page).count()).toBe(15);
    expect(await overflow(page)).toBe(0);
    await page.goBack();
    await page.locator('#provinces').getByRole('link', { name: 'Lạng Sơn' }).click();
    expect(await lines(page).count()).toBe(87);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Các tổ công tác đã đi đâu' }).click();
    expect(at(page)).toBe('vi/20-lang-son/working-groups.html');
    expect(await page.getByText('không có trong nguồn').count()).toBe(2);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  test.each([320, 1280])('a ward shows the reports of its group, at %i px', async (width) => {
    const page = await visit('vi/20-lang-son/05977-dong-kinh.html', width, false);
    await page.locator('#reports summary').first().click();
    expect(await page.locator('#reports .report:visible').first().innerText()).toContain(
      'nêu chung cho 2 đơn vị',
    );
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});
