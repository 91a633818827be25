import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { cutMarks, tinyWords } from '../support/letters.ts';
import { openBrowser, openPage, screen } from '../support/screen.ts';
import { chartFaults, tableFaults } from '../support/structure.ts';

let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder('tests/fixtures/pages/letters');
  page = await openPage(browser, screen(1280));
  await page.goto(`${served.url}index.html`);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('a word under 12 px is told with its size', async () => {
  expect(await tinyWords(page, 12)).toEqual(['11.0 px: chữ nhỏ']);
});

test('marks that are cut, and lines that run into each other, are told', async () => {
  const found = await cutMarks(page);
  expect(found.map((fault) => fault.replace(/lines of .*:/, 'lines:').slice(0, 40))).toEqual([
    'cut above: Ẫ Ộ bị cắt',
    'cut below: Ẫ Ộ bị cắt',
    'lines: Ậ chồng lên Ỗ ở dòng dưới',
    '16 px high: <button type="button">Ẫ</but',
    'cut by its drawing: chữ ở mép',
  ]);
});

test('a drawing without role and name, in a figure that states nothing, is told', async () => {
  expect(await chartFaults(page)).toEqual([
    'bare: figure is called "Hình 1"',
    'bare: drawing has no role',
    'bare: drawing is called ""',
  ]);
});

test('a table without name and heads, and one with an empty head, are told', async () => {
  const found = (await tableFaults(page)).map((fault) => fault.replace(/^.*: /s, ''));
  expect(found).toEqual([
    'no name',
    'no heads of columns',
    '1 rows without a head',
    'an empty head',
  ]);
});
