import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { tabTo } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const { visit, at } = servedSite(folder);

test.each([320, 1280])(
  'by the keyboard alone from the box to a province, its figure, its table and the row of its source, at %i px',
  async (width) => {
    const page = await visit('vi/find.html', width);
    await tabTo(page, page.locator('#find-place'));
    await page.keyboard.type('ca mau');
    await page.locator('.results a').first().waitFor();
    await tabTo(page, page.locator('.results a').first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/96-ca-mau\/index\.html/);

    const figure = page.locator('figure#on-time');
    await tabTo(page, figure.locator('summary'));
    await page.keyboard.press('Enter');
    expect(await figure.locator('td').first().isVisible()).toBe(true);

    const number = figure.locator('td a').first();
    await tabTo(page, number);
    const value = await number.innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/portal-provinces\.html#/);
    const row = page.locator(':target');
    expect(at(page)).toMatch(/^vi\/sources\//);
    expect(await row.isVisible()).toBe(true);
    expect(value).toBe('241.919');
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
