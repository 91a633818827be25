import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { axeFaults, overflow, screen, tabTo } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const site = servedSite(folder);
const { visit } = site;

const figures = (page: Page) => page.locator('#compare .figure');
const asked = (page: Page): string => new URL(page.url()).search;

/** Pixels by which words under a drawing reach into it, at the worst figure. */
const reachedInto = (page: Page): Promise<number> =>
  figures(page).evaluateAll((all) => {
    const edges = (figure: Element, part: string) =>
      figure.querySelector(part)?.getBoundingClientRect();
    const into = all.map((figure) => {
      const [drawing, under] = [edges(figure, '.drawing'), edges(figure, '.under')];
      return drawing && under ? drawing.bottom - under.top : Infinity;
    });
    return Math.max(0, ...into);
  });

describe('the page that compares', () => {
  test.each([320, 1280])('shows what its address says, at %i px', async (width) => {
    const page = await visit('vi/compare.html?p=96,20&theme=records&unknown=1', width);
    await figures(page).first().waitFor();
    const ratio = figures(page).filter({ hasText: 'Tỷ lệ hồ sơ đúng hạn' });
    const words = (await ratio.locator('svg').innerHTML()).replaceAll(/<[^>]+>/g, ' ');
    expect(words).toContain('Cà Mau');
    expect(words).toContain('90,04%');
    expect(words).toContain('34 nơi gộp lại: 86,64%');
    expect(await reachedInto(page)).toBe(0);
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
    await tabTo(page, page.locator('#add-place'));
    await page.keyboard.type('ca mau');
    await page.locator('.compare-controls [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await figures(page).first().waitFor();
    expect(asked(page)).toBe('?p=96');
    const peers = page.getByRole('button', { name: 'Beside: Mekong River Delta' });
    await tabTo(page, peers);
    await page.keyboard.press('Enter');
    await page.waitForURL(/p=96,82,86,91,92$/);
    // The list is made anew and the focus begins again: backwards is as good as forwards.
    await tabTo(page, page.getByRole('button', { name: 'Remove Cần Thơ' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/p=96,82,86,91$/);
    await tabTo(page, page.locator('#theme'));
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/theme=records$/);
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
    await tabTo(page, page.locator('#pairs').getByRole('link', { name: 'Cà Mau' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/vi\/compare\/96-ca-mau\.html$/);
    expect(await page.locator('.figure').count()).toBeGreaterThan(8);
    expect(await page.locator('main').innerText()).toContain('34 nơi gộp lại: 86,64%');
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  test.each([320, 1280])(
    'without scripts leads to a commune beside the median of its province, at %i px',
    async (width) => {
      const page = await visit('vi/compare.html', width, false);
      await tabTo(page, page.locator('#communes').getByRole('link', { name: 'Gia Lai' }));
      await page.keyboard.press('Enter');
      await page.waitForURL(/vi\/52-gia-lai\/index\.html#communes-table$/);
      await page.locator('#communes-table').getByRole('link', { name: 'Xã Đak Đoa' }).click();
      const strips = page.locator('figure[id^="strip-"]');
      expect(await strips.count()).toBe(4);
      const titles = (await strips.locator('figcaption').allTextContents()).join(' ');
      expect(titles.match(/, (?:cao hơn|thấp hơn|bằng)\s+trung\s+vị/g)).toHaveLength(4);
      expect(titles).not.toMatch(/Tổng điểm|[Mm]inh bạch|[Hh]ài lòng|cả nước|tỉnh Gia Lai/);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );

  test('weighs no more than 60 kB to its first chart', async () => {
    const page = await site.page(screen(1280));
    const loaded: string[] = [];
    page.on('requestfinished', (request) => void loaded.push(new URL(request.url()).pathname));
    await page.goto(site.url('vi/compare.html?p=96,20'));
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
