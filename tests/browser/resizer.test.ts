import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/serve.ts';
import { serveHost } from '../support/hostPage.ts';
import { openBrowser, openPage, screen } from '../support/screen.ts';

const script = readFileSync('public/embed.v1.js', 'utf8');
const heights = '320:516 480:445 640:399 800:364';
const frame = (id: string, attributes: string): string =>
  `<iframe id="${id}" title="${id}" src="about:blank?/embed/" width="100%" height="200" ${attributes}></iframe>`;

let browser: Browser;
let host: ServedFolder;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
  host = await serveHost({
    'host.html': `<div id="column" style="width:500px">${frame('ours', `data-heights="${heights}"`)}</div>
      ${frame('other', '')}<div id="hidden" hidden>${frame('tab', `data-heights="${heights}"`)}</div>`,
  });
  page = await openPage(browser, screen(1000));
  page.on('pageerror', (error) => faults.push(error.message));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  faults = [];
  await page.goto(`${host.url}host.html`);
});

const load = (): Promise<unknown> => page.addScriptTag({ content: script });

async function heightOf(id: string): Promise<number> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.$eval(`#${id}`, (one) => one.getBoundingClientRect().height - 4);
}

/** All of the page but the style that the script may set. */
const rest = (): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('iframe')) one.removeAttribute('style');
    for (const one of copy.querySelectorAll('script')) one.remove();
    return copy.outerHTML;
  });

test('the script is smaller than a kilobyte, and hears nothing', () => {
  expect(Buffer.byteLength(script)).toBeLessThan(1000);
  expect(script).not.toMatch(
    /addEventListener|postMessage|onmessage|fetch|cookie|Storage|innerHTML/,
  );
});

test('it sets the height that is stated for the width, and follows the width', async () => {
  await load();
  expect(await heightOf('ours')).toBe(445);
  await page.$eval('#column', (one) => (one.style.width = '330px'));
  expect(await heightOf('ours')).toBe(516);
  await page.$eval('#column', (one) => (one.style.width = '900px'));
  expect(await heightOf('ours')).toBe(364);
});

test('it touches no other frame and nothing else of the page', async () => {
  const before = await rest();
  await load();
  expect(await heightOf('other')).toBe(200);
  expect(await rest()).toBe(before);
  expect(
    await page.evaluate(() => Object.keys(window).filter((key) => /hai|embed/i.test(key))),
  ).toEqual([]);
});

test('loaded twice it does the same', async () => {
  await load();
  await load();
  expect(await heightOf('ours')).toBe(445);
  expect(faults).toEqual([]);
});

test('a frame that comes late, in a tab that opens late, or goes, is no trouble', async () => {
  await load();
  const late = frame('late', `data-heights="${heights}"`);
  await page.evaluate((html) => {
    const box = document.createElement('div');
    box.style.width = '700px';
    box.innerHTML = `<section>${html}</section>`;
    document.body.append(box);
  }, late);
  expect(await heightOf('late')).toBe(399);
  await page.$eval('#hidden', (one) => one.removeAttribute('hidden'));
  expect(await heightOf('tab')).toBe(364);
  await page.$eval('#late', (one) => one.remove());
  await page.$eval('#column', (one) => (one.style.width = '330px'));
  expect(await heightOf('ours')).toBe(516);
  expect(faults).toEqual([]);
});

test('forged messages change nothing', async () => {
  await load();
  const before = await rest();
  await page.evaluate(() => {
    const forged = [
      { height: 9999 },
      'pymxPYMxidxPYMxheightxPYMx9999',
      { sentinel: 'amp', type: 'embed-size', height: 9999 },
      { 'datawrapper-height': { a: 9999 } },
      '{"context":"iframe.resize","height":9999}',
      null,
      '{',
    ];
    for (const message of forged) window.postMessage(message, '*');
  });
  expect(await heightOf('ours')).toBe(445);
  expect(await rest()).toBe(before);
  expect(faults).toEqual([]);
});

test.each(['', 'x', '320', '320:', ':400', '320:-5', '320:1e9', '320:NaN', 'a:b:c', '320:<b>'])(
  'a table of heights that is none is left alone: %s',
  async (wrong) => {
    await page.$eval('#ours', (one, text) => one.setAttribute('data-heights', text), wrong);
    await load();
    const height = await heightOf('ours');
    expect([200, 400]).toContain(height);
    expect(faults).toEqual([]);
  },
);
