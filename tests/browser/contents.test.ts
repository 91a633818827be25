import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const { visit } = servedSite(folder);

test('the list of contents stays in view on a desk and marks the section that is read', async () => {
  const page = await visit('vi/96-ca-mau/index.html', 1280);
  const nav = page.locator('nav.contents');
  const marked = nav.locator('[aria-current]');
  expect(await marked.count()).toBe(0);
  const links = nav.locator('a[href^="#"]');
  for (const at of [2, 4, 1]) {
    const link = links.nth(at);
    await link.click();
    await nav.locator(`a[href="${await link.getAttribute('href')}"][aria-current]`).waitFor();
    expect(await marked.count()).toBe(1);
    expect(await nav.evaluate((each) => each.getBoundingClientRect().top >= 0)).toBe(true);
  }
  await page.context().close();
});

test('without scripts it is a list of links that lead to the sections of its page', async () => {
  const page = await visit('vi/96-ca-mau/index.html', 1280, false);
  const nav = page.locator('nav.contents');
  expect(await nav.locator('[aria-current]').count()).toBe(0);
  await nav.locator('a').nth(3).click();
  expect(new URL(page.url()).hash).toBe(await nav.locator('a').nth(3).getAttribute('href'));
  await page.context().close();
});
