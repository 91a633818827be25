import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import {
  faintDrawings,
  focusFaults,
  movements,
  outlineFaults,
  spacedFaults,
  valuesOutsideTables,
} from '../support/access.ts';
import { faintWords } from '../support/contrast.ts';
import { openBrowser, openPage, screen } from '../support/screen.ts';

let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder('tests/fixtures/pages/access');
  page = await openPage(browser, screen(1280));
  await page.goto(`${served.url}index.html`);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('a text of its ground’s colour and a mark of the paper’s are too faint', async () => {
  const found = await faintDrawings(page);
  expect(found[0]).toBe('1.00: chữ chìm');
  expect(found[1]).toContain('1.23: <circle');
  expect(found).toHaveLength(2);
});

test('a value that only the drawing prints is named', async () => {
  expect(await valuesOutsideTables(page)).toEqual(['faint: 14,5']);
});

test('an outline without landmarks, with a heading too deep and no way past the menu is told', async () => {
  expect(await outlineFaults(page)).toEqual([
    '0 of header',
    '0 of footer',
    '1 nav without a name',
    'h3 too deep: mục quá sâu',
    'no skip link',
  ]);
});

test('a thing that turns though less motion is asked for is told', async () => {
  expect(await movements(page)).toEqual(['<button type="button">nút</button>']);
});

test('a line that is cut where letters stand further apart is told', async () => {
  expect((await spacedFaults(page)).join()).toContain('class="cut"');
});

test('a stop of the keyboard that nobody can see is told', async () => {
  const found = await focusFaults(page, 5);
  expect(found.map((fault) => fault.slice(0, 14))).toEqual(['no outline: <a']);
});

describe('where one thing lies over another', () => {
  beforeAll(async () => {
    await page.goto(`${served.url}covered.html`);
  });

  test('a stop of the keyboard under a bar is told, one beside it is not', async () => {
    const found = await focusFaults(page, 2);
    expect(found).toEqual(['covered: <a href="covered.html">bị che</a>']);
  });

  test('a word on a ground that shows through is measured on what is seen, covered words too', async () => {
    expect(await faintWords(page)).toEqual(['1.86: chữ chìm']);
  });
});
