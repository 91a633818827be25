import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { told } from '../support/exploring.ts';
import { axeFaults, overflow, tabTo } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const site = servedSite(folder);
const { visit, at } = site;

const caMau = 'vi/96-ca-mau/index.html';
const rate = 'vi/indicators/portal766_on_time_ratio.html';
const order = 'order-portal766_on_time_ratio';

const names = (page: Page, id: string): Promise<readonly string[]> =>
  page.locator(`#${id} tbody th`).allTextContents();

async function pressSort(page: Page, id: string, column: number): Promise<string | null> {
  const head = page.locator(`#${id} thead th`).nth(column);
  await head.getByRole('button').click();
  return head.getAttribute('aria-sort');
}

describe('a table', () => {
  test('is ordered by a column, the other way round, and as it was, and says so', async () => {
    const page = await visit(`${rate}?view=${order}:table`, 1280);
    const first = await names(page, order);
    expect(await pressSort(page, order, 0)).toBe('ascending');
    expect((await names(page, order)).slice(0, 3)).toEqual(['An Giang', 'Bắc Ninh', 'Cà Mau']);
    await told(page).filter({ hasText: 'Đã sắp theo Nơi, từ A đến Y.' }).waitFor();
    expect(at(page)).toContain(`sort=${order}:0:asc`);
    expect(await pressSort(page, order, 3)).toBe('descending');
    expect((await names(page, order))[0]).toBe('TP. Hồ Chí Minh');
    expect(await page.locator(`#${order} [aria-sort]`).count()).toBe(1);
    expect(await pressSort(page, order, 3)).toBe('ascending');
    expect((await names(page, order)).at(-1)).toBe('TP. Hồ Chí Minh');
    expect(await pressSort(page, order, 3)).toBeNull();
    expect(await names(page, order)).toEqual(first);
    await told(page).filter({ hasText: 'thứ tự ban đầu' }).waitFor();
    expect(at(page)).toBe(`${rate}?view=${order}:table`);
    await page.context().close();
  });

  test('keeps its order in the address: a link shows it, the back button undoes it', async () => {
    const page = await visit(`${rate}?view=${order}:table`, 1280);
    const first = await names(page, order);
    await pressSort(page, order, 0);
    const sorted = await names(page, order);
    const link = page.url();
    await page.goBack();
    expect(await names(page, order)).toEqual(first);
    await page.goForward();
    expect(await names(page, order)).toEqual(sorted);
    await page.goto(site.url('vi/about.html'));
    await page.goto(link);
    expect(await names(page, order)).toEqual(sorted);
    await page.goto(`${site.url(rate)}?sort=${order}:9:asc&sort=%3Cb%3E:1:x&view=nothing:table`);
    expect(await names(page, order)).toEqual(first);
    await page.context().close();
  });

  test('has places without a figure or with too few cases at its foot in either direction', async () => {
    const page = await visit('vi/52-gia-lai/index.html', 1280);
    const rateOf = async (): Promise<readonly string[]> =>
      page.locator('#communes-table tbody tr').evaluateAll((rows) => {
        const last = rows.at(-1) as HTMLTableRowElement;
        return [last.cells[0]!.textContent.trim(), last.cells[2]!.textContent.trim()];
      });
    const heads = await page.locator('#communes-table thead th').allInnerTexts();
    const column = heads.findIndex((head) => head.startsWith('Tỷ lệ đúng hạn'));
    expect(column).toBe(2);
    expect(await pressSort(page, 'communes-table', column)).toBe('descending');
    expect((await rateOf())[0]).toBe('Xã Nhơn Châu');
    expect(await pressSort(page, 'communes-table', column)).toBe('ascending');
    expect((await rateOf())[0]).toBe('Xã Nhơn Châu');
    await told(page)
      .filter({ hasText: '1 dòng không có số hoặc quá ít hồ sơ đứng cuối' })
      .waitFor();
    await page.context().close();
  });

  test('that may rank nothing has no buttons but for names; points on few petitions have none', async () => {
    const page = await visit('vi/indicators/portal766_avg_processing_days.html', 1280);
    expect(await page.locator('table .sort').allInnerTexts()).toEqual(['Nơi']);
    await page.goto(site.url('vi/indicators/portal766_total.html'));
    const heads = await page.locator('#breakdown thead th').allInnerTexts();
    const sorted = await page.locator('#breakdown thead .sort').allInnerTexts();
    expect(heads.filter((head) => !sorted.includes(head))).toHaveLength(1);
    expect(heads.find((head) => !sorted.includes(head))).toMatch(/hài lòng/i);
    await page.goto(site.url(caMau));
    expect(await page.locator('#strip-portal766_on_time_ratio .sort').count()).toBe(0);
    await page.context().close();
  });
});

describe('a figure', () => {
  test('is seen as its table and back, by the keyboard, and its address says which', async () => {
    const page = await visit(caMau, 320);
    const views = page.locator('#groups .views');
    await tabTo(page, views.getByRole('button').nth(1));
    await page.keyboard.press('Enter');
    expect(await page.locator('#groups table').isVisible()).toBe(true);
    expect(await page.locator('#groups svg').isVisible()).toBe(false);
    expect(at(page)).toBe(`${caMau}?view=groups:table`);
    expect(
      await page.locator('.site-header a[hreflang=en]').first().getAttribute('href'),
    ).toContain('?view=groups:table');
    await told(page).filter({ hasText: 'Đang xem bảng: ' }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.goBack();
    expect(await page.locator('#groups svg').isVisible()).toBe(true);
    expect(await page.locator('#groups table').isVisible()).toBe(false);
    await page.context().close();
  });

  test('leads to the map of its indicator where the page has one', async () => {
    const page = await visit(rate, 1280);
    await page.locator(`#${order} .views a`).click();
    expect(at(page)).toBe(`${rate}#map-portal766_on_time_ratio`);
    expect(await page.locator('#map-portal766_on_time_ratio .views a').count()).toBe(0);
    await page.context().close();
  });
});

describe('a table of several dates', () => {
  test.each([320, 1280])('is seen by one date, as its address says, at %i px', async (width) => {
    const scores = 'vi/indicators/portal766_progress.html';
    const id = 'dates-portal766_progress';
    const page = await visit(`${scores}?period=${id}:2`, width);
    const heads = page.locator(`#${id} thead th:visible`);
    const choice = page.getByRole('combobox', { name: 'Ngày lấy số liệu' });
    const date = await choice.locator('option').nth(2).innerText();
    expect(date).toMatch(/^\d+\/\d+/);
    expect((await heads.allInnerTexts()).map((head) => head.trim())).toEqual(['Nơi', date]);
    expect(await overflow(page)).toBe(0);
    await choice.selectOption({ index: 0 });
    await told(page).filter({ hasText: 'mọi ngày' }).waitFor();
    expect(await heads.count()).toBe(7);
    expect(at(page)).toBe(scores);
    await page.goBack();
    expect(await heads.count()).toBe(2);
    await page.context().close();
  });
});
