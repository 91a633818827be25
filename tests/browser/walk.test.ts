import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { tabTo } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const { visit, at } = servedSite(folder);

/** What a screen reader says of the stop of the keyboard: `link "Cà Mau"`. */
const heard = async (page: Page): Promise<string> =>
  (await page.locator(':focus').ariaSnapshot()).split('\n')[0]?.replace(/^- |:$/g, '') ?? '';

test.each([320, 1280])(
  'by the keyboard alone from the box to a province, its figure, its table and the row of its source, at %i px',
  async (width) => {
    const page = await visit('vi/find.html', width);
    const met: string[] = [];
    await tabTo(page, page.locator('#find-place'));
    met.push(await heard(page));
    await page.keyboard.type('ca mau');
    await page.locator('.results a').first().waitFor();
    await tabTo(page, page.locator('.results a').first());
    met.push(await heard(page));
    await page.keyboard.press('Enter');
    await page.waitForURL(/96-ca-mau\/index\.html/);

    const figure = page.locator('figure#on-time');
    await tabTo(page, figure.getByRole('button', { name: 'Bảng số liệu' }));
    met.push(await heard(page));
    await page.keyboard.press('Enter');
    expect(await figure.locator('td').first().isVisible()).toBe(true);

    const number = figure.locator('td a').first();
    await tabTo(page, number);
    met.push(await heard(page));
    const value = await number.innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/portal-provinces\.html#/);
    const row = page.locator(':target');
    expect(at(page)).toMatch(/^vi\/sources\//);
    expect(await row.isVisible()).toBe(true);
    expect(value).toBe('241.919');
    expect(met).toEqual([
      'searchbox "Tìm xã, phường, tỉnh"',
      'link "Cà Mau"',
      expect.stringMatching(/button "Bảng số liệu ?: 90,04% hồ sơ đúng hạn/),
      'link "241.919"',
    ]);
    expect(await row.ariaSnapshot()).toMatch(/row "18 /);
    await page.context().close();
  },
);

test('a screen reader meets a figure as its finding, then how to read it, its table and its source', async () => {
  const page = await visit('vi/96-ca-mau/index.html', 1280);
  const outline = await page.locator('figure#on-time').ariaSnapshot();
  const at = ['figure "90,04% hồ sơ đúng hạn', 'heading "90,04%', 'img "90,04%', 'Nguồn'].map(
    (part) => outline.indexOf(part),
  );
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  await page.context().close();
});

test('a screen reader meets the parts of a page in the order of its lines', async () => {
  const page = await visit('vi/96-ca-mau/index.html', 1280);
  const outline = (await page.locator('body').ariaSnapshot()).split('\n');
  const parts = outline
    .map((line) => line.trim().replace(/^- |:$/g, ''))
    .filter((line) =>
      /^(?:banner|search|navigation|main|contentinfo|heading .*level=[12])/.test(line),
    );
  expect(parts.slice(0, 8)).toEqual([
    'banner',
    'search "Tìm xã, phường, tỉnh"',
    'navigation "Trang chính"',
    'main',
    'navigation "Đường dẫn"',
    'heading "Cà Mau" [level=1]',
    'navigation "Trong trang này"',
    'heading "Hồ sơ" [level=2]',
  ]);
  expect(parts.slice(-3)).toEqual([
    'heading "Nguồn của trang này" [level=2]',
    'contentinfo',
    'navigation "Giới thiệu"',
  ]);
  await page.context().close();
});

test('a table is heard with the heads of its columns and of each row', async () => {
  const page = await visit('vi/96-ca-mau/index.html', 1280);
  const figure = page.locator('figure#on-time');
  await figure.getByRole('button', { name: 'Bảng số liệu' }).press('Enter');
  const lines = (await figure.locator('table').ariaSnapshot()).split('\n');
  const heads = lines.flatMap((line) => /(?:table|column|row|cell)\w* ".*"/.exec(line)?.[0] ?? []);
  expect(heads.slice(0, 6)).toEqual([
    'table "Hồ sơ đúng hạn và quá hạn trong số tiếp nhận"',
    'row "Phần Giá trị"',
    'columnheader "Phần"',
    'columnheader "Giá trị"',
    'row "Hồ sơ đúng hạn 241.919"',
    'rowheader "Hồ sơ đúng hạn"',
  ]);
  await page.context().close();
});
