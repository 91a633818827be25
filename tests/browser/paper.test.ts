import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const { visit } = servedSite(folder);

/** A sheet of A4 between its margins of 15 mm, in px. */
const WIDTH = 680;

/** What stands beyond the edge of the sheet, with the words in it. */
const beyondEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate((width) => {
    const isForEars = (element: Element): boolean =>
      element.closest('.visually-hidden, .again > .what') !== null;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      if (!holder?.checkVisibility() || !node.nodeValue?.trim() || isForEars(holder)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      if (boxes.some(({ left, right }) => left < -1 || right > width + 1))
        found.push(node.nodeValue.trim());
    }
    return found;
  }, WIDTH);

/** Words that lie over those of the next cell or column: the box that holds them is too narrow. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.key-figures dd, .key-figures dt, .figure td, .figure th')]
      .filter((cell) => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => cell.textContent.trim()),
  );

/** How many sheets a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe.each([
  ['a province', 'vi/96-ca-mau/index.html', ['90,04%', '268.678', 'Cà Mau'], 22],
  ['a commune', 'vi/52-gia-lai/21583-quy-nhon.html', ['94,39%', '5.209', 'Quy Nhơn'], 7],
  ['a province, in English', 'en/96-ca-mau/index.html', ['90.04%', '268,678', 'Cà Mau'], 22],
])('%s on paper', (_, path, words, most) => {
  test('has its figures, tables and sources, and nothing to click through the site with', async () => {
    const page = await visit(path, WIDTH);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    for (const word of words) expect(text.replaceAll('\u00a0', ' ')).toContain(word);
    expect(text).toMatch(/Nguồn: |Source: /);
    for (const part of ['.menu', '.find-box', '.contents', '.breadcrumbs', '.take', 'footer nav'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    const tables = page.locator('figure table');
    const open = await tables.evaluateAll((all) => all.map((table) => table.clientHeight > 20));
    expect(open.length).toBeGreaterThan(3);
    expect(open).not.toContain(false);
    await page.context().close();
  });

  test('is cut at no edge, and takes few sheets', async () => {
    const page = await visit(path, WIDTH);
    await page.emulateMedia({ media: 'print' });
    expect(await beyondEdge(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    const sheets = await sheetsOf(page);
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThanOrEqual(most);
    await page.context().close();
  });
});

test('heads of a table are repeated, and no row of it is parted', async () => {
  const page = await visit('vi/52-gia-lai/index.html', WIDTH);
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element) : null;
    };
    return [style('figure thead')?.display, style('figure tbody tr')?.breakInside];
  });
  expect(styles).toEqual(['table-header-group', 'avoid']);
  await page.context().close();
});
