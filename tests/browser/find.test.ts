import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { queries } from '../find/queries.ts';
import { builtSite } from '../support/builtSite.ts';
import { axeFaults, overflow, tabTo } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const { visit, at } = servedSite(folder);

/** Indexes that the open page has fetched. */
const fetchedIndexes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/').at(-1) ?? '')
      .filter((name) => name.endsWith('.txt')),
  );

describe('the page that finds a place', () => {
  test(`answers ${queries.length} queries with the right place first`, async () => {
    const page = await visit('vi/find.html', 1280);
    const wrong: string[] = [];
    for (const [typed, code] of queries) {
      await page.locator('#find-place').fill(typed);
      const first = page.locator('.results a').first();
      await first.waitFor();
      const href = (await first.getAttribute('href')) ?? '';
      if (!href.includes(`/${code}-`)) wrong.push(`${typed}: ${href}, not ${code}`);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each([320, 1280])('keeps what is asked in its address, at %i px', async (width) => {
    const page = await visit('en/find.html?q=mai%20pha&unknown=1', width);
    const first = page.locator('.results li').first();
    await first.waitFor();
    expect(await first.innerText()).toContain('Xã Mai Pha (former)');
    expect(await first.innerText()).toContain('now: Đông Kinh ward, Lạng Sơn');
    expect(await page.locator('#results [role=status]').innerText()).toBe('1 result');
    await page.locator('#find-place').fill('văn lãng');
    await page.waitForURL(/q=v%C4%83n(\+|%20)l%C3%A3ng/);
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.results a').first().click();
    expect(at(page)).toMatch(/^en\/20-lang-son\//);
    await page.goBack();
    await page.locator('.results a').first().waitFor();
    expect(await page.locator('#find-place').inputValue()).toBe('văn lãng');
    await page.context().close();
  });

  test.each([320, 1280])('is used by the keyboard alone, at %i px', async (width) => {
    const page = await visit('vi/find.html', width);
    await tabTo(page, page.locator('#find-place'));
    await page.keyboard.type('hang bac');
    const first = page.locator('.results a').first();
    await first.waitFor();
    await page.keyboard.press('Enter');
    expect(at(page)).toMatch(/^vi\/find\.html\?q=hang(\+|%20)bac$/);
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/00070-hoan-kiem\.html/);
    await page.context().close();
  });

  test.each([320, 1280])(
    'without scripts is an index by province, by the keyboard alone, at %i px',
    async (width) => {
      const page = await visit('vi/index.html', width, false);
      await tabTo(page, page.locator('#find-box'));
      await page.keyboard.type('tan thanh');
      await page.keyboard.press('Enter');
      await page.waitForURL(/vi\/find\.html\?q=tan/);
      expect(await page.locator('#index li').count()).toBe(34);
      expect(await page.locator('#index').innerText()).toContain('tỉnh Bạc Liêu');
      expect(await overflow(page)).toBe(0);
      await tabTo(page, page.locator('#index').getByRole('link', { name: 'Cà Mau' }));
      await page.keyboard.press('Enter');
      await page.waitForURL(/vi\/96-ca-mau\/index\.html#communes$/);
      await page.context().close();
    },
  );
});

describe('the box on every page', () => {
  test.each([320, 1280])('goes to a place by the keyboard alone, at %i px', async (width) => {
    const page = await visit('vi/96-ca-mau/index.html', width);
    expect(await fetchedIndexes(page)).toEqual([]);
    await tabTo(page, page.locator('#find-box'));
    await page.keyboard.type('tan thanh lang son');
    const box = page.getByRole('combobox');
    await page.locator('.find-box [role=option]').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await fetchedIndexes(page)).toEqual(['places.txt', 'old.txt']);
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/06445-tan-thanh\.html/);
    await page.context().close();
  });

  test('says how many places there are, and Escape closes the list, then empties the box', async () => {
    const page = await visit('en/index.html', 1280);
    const box = page.locator('#find-box');
    await box.fill('Hà Nội');
    await page.locator('.find-box [role=option]').first().waitFor();
    await page.locator('.find-box [role=status]', { hasText: /^1 result$/ }).waitFor({
      state: 'attached',
    });
    await box.press('Escape');
    expect(await page.locator('.find-box [role=listbox]').isHidden()).toBe(true);
    expect(await box.inputValue()).toBe('Hà Nội');
    await box.press('Escape');
    expect(await box.inputValue()).toBe('');
    await page.context().close();
  });

  test('leads to all results where there are more than it shows', async () => {
    const page = await visit('vi/sources.html', 1280);
    await page.locator('#find-box').fill('tan thanh');
    await page.locator('.find-box [role=option]', { hasText: /^Xem cả 7\d kết quả$/ }).click();
    await page.waitForURL(/vi\/find\.html\?q=tan%20thanh/);
    await page.locator('.results a').nth(50).waitFor();
    await page.context().close();
  });
});
