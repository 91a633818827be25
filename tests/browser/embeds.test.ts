import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import type { EmbedHeights } from '../../src/embeds/embedHeights.ts';
import { bands } from '../../src/embeds/embedLayout.ts';
import { aloneTitle } from '../../src/embeds/embedText.ts';
import { heightsAttribute } from '../../src/embeds/snippets.ts';
import { heightsOf } from '../../src/embeds/takeView.ts';
import { context } from '../../src/figures/context.ts';
import { embedUrl } from '../../src/urls.ts';
import { sharedFigure, type SharedFigure, sharedKeys } from '../../src/views/sharedFigures.ts';
import { builtSite } from '../support/builtSite.ts';
import { framesOnPage } from '../support/framesOnPage.ts';
import { frameIn, serveHost } from '../support/hostPage.ts';
import { openBrowser, openPage, troubles } from '../support/screen.ts';

const { folder, data } = await builtSite('site');
const ctx = context(loadDataset(data), 'vi');

/** One figure of each kind of place and drawing. */
function oneOfEach(): SharedFigure[] {
  const found = new Map<string, SharedFigure>();
  for (const { kind, code, figure } of sharedKeys(ctx.dataset)) {
    if (kind === 'commune' && found.has(`commune ${code.slice(0, 2)}`)) continue;
    const shared = sharedFigure(ctx, code, figure);
    const key =
      kind === 'commune' ? `commune ${code.slice(0, 2)}` : `${kind} ${shared.figure.chart!.name}`;
    if (!found.has(key)) found.set(key, shared);
  }
  return [...found.values()].slice(0, 12);
}

const shown = oneOfEach().map((shared) => ({ shared, heights: heightsOf(shared, 'vi') }));

const heightAt = (heights: EmbedHeights, width: number): number =>
  heights[bands.findLast((band) => band <= width) ?? bands[0]];

let browser: Browser;
let site: ServedFolder;
let host: ServedFolder;

/** Article with all of them, each in a column of one of the widths. */
function article(extra: string, late = ''): string {
  const frames = shown.map(({ shared, heights }, i) => {
    const width = bands[i % bands.length]!;
    const src = site.url + embedUrl('vi', shared.code, shared.figure.id).slice(1);
    const title = aloneTitle(shared, 'vi').replaceAll('"', '&quot;');
    return frameIn({ src, title, width, height: heightAt(heights, width), extra });
  });
  return `<h1>Bài</h1>${frames.join('')}${late}`;
}

const resized = (): string =>
  shown
    .map(({ shared, heights }, i) => {
      const src = site.url + embedUrl('vi', shared.code, shared.figure.id).slice(1);
      const extra = `data-heights="${heightsAttribute(heights)}"`;
      const width = [300, 400, 500, 700, 900][i % 5]!;
      return frameIn({ src, title: `k${i}`, width, height: 150, extra });
    })
    .join('') + `<script src="${site.url}embed.v1.js" async></script>`;

beforeAll(async () => {
  // A process of its own for each closed frame smooths letters otherwise: all are drawn by one.
  browser = await openBrowser('--disable-features=IsolateSandboxedIframes');
  site = await serveFolder(folder, { under: '/so-lieu/' });
  host = await serveHost({
    'plain.html': article(''),
    'boxed.html': article('sandbox=""'),
    'resized.html': resized(),
    'empty.html': '<h1>Bài</h1>',
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await host.close();
});

/** How many bytes of two pictures differ; all of them where one is larger. */
const differing = (a: Buffer, b: Buffer): number =>
  a.length === b.length
    ? a.filter((byte, i) => byte !== b[i]).length
    : Math.max(a.length, b.length);

const wide = { viewport: { width: 1000, height: 900 } };

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
}

test('twelve embeds of every kind stand on a page of another site, whole, still and alone', async () => {
  expect(shown).toHaveLength(12);
  const page = await openPage(browser, wide);
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        state.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('console', (entry) => entry.type() === 'error' && errors.push(entry.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^data:/.test(url) && !url.includes('/embed/') && !url.startsWith(host.url))
      foreign.push(url);
  });
  await page.goto(`${host.url}plain.html`);
  await settled(page);
  const frames = await framesOnPage(page);
  expect(frames).toHaveLength(12);
  for (const { path, over, clipped, heading } of frames) {
    expect({ path, over, clipped }).toEqual({ path, over: [0, 0], clipped: [] });
    expect(heading).not.toBe('');
  }
  expect([errors, foreign]).toEqual([[], []]);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});

test('in a closed sandbox and without scripts not a pixel differs', async () => {
  const pixels = async (name: string, options: object): Promise<Buffer> => {
    const page = await openPage(browser, { ...wide, ...options });
    await page.goto(host.url + name);
    await page.waitForLoadState('networkidle');
    const picture = await page.screenshot({ fullPage: true });
    await page.context().close();
    return sharp(picture).raw().toBuffer();
  };
  const plain = await pixels('plain.html', {});
  const boxed = await pixels('boxed.html', {});
  const scriptless = await pixels('plain.html', { javaScriptEnabled: false });
  expect(differing(boxed, plain)).toBe(0);
  expect(differing(scriptless, plain)).toBe(0);
});

test('no width from 280 to 1200 px cuts a text or needs a scroll bar', async () => {
  const page = await openPage(browser, wide);
  for (const { shared, heights } of shown) {
    await page.goto(site.url + embedUrl('vi', shared.code, shared.figure.id).slice(1));
    for (const width of [280, 319, 320, 479, 480, 639, 640, 799, 800, 1200]) {
      await page.setViewportSize({ width, height: heightAt(heights, width) });
      const [frame] = await framesOnPage(page);
      const { over, clipped } = frame!;
      expect({ id: shared.figure.id, width, over, clipped }).toEqual({
        id: shared.figure.id,
        width,
        over: [0, 0],
        clipped: [],
      });
    }
  }
});

test('stated heights are needed: no embed leaves a third of its frame empty', async () => {
  const page = await openPage(browser, wide);
  for (const { shared, heights } of shown) {
    await page.goto(site.url + embedUrl('vi', shared.code, shared.figure.id).slice(1));
    for (const band of bands) {
      await page.setViewportSize({ width: band, height: 50 });
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(needed).toBeLessThanOrEqual(heights[band]);
      expect({ id: shared.figure.id, band, share: needed / heights[band] > 2 / 3 }).toEqual({
        id: shared.figure.id,
        band,
        share: true,
      });
    }
  }
});

test('the script gives every frame the height that is stated for its width, within 2 px', async () => {
  const page = await openPage(browser, wide);
  expect(await troubles(page, `${host.url}empty.html`)).toEqual([]);
  await page.goto(`${host.url}resized.html`);
  await settled(page);
  const sizes = await page.$$eval('iframe', (frames) =>
    frames.map(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight })),
  );
  const off = sizes.map(({ clientWidth, clientHeight }, i) =>
    Math.abs(clientHeight - heightAt(shown[i]!.heights, clientWidth)),
  );
  expect(off.filter((px) => px > 2)).toEqual([]);
  for (const { path, over } of await framesOnPage(page))
    expect({ path, over }).toEqual({ path, over: [0, 0] });
});

test('a fragment chooses the theme, whatever the device prefers', async () => {
  const page = await openPage(browser, { ...wide, colorScheme: 'dark' });
  const address = site.url + embedUrl('vi', '96', 'on-time').slice(1);
  const ground = async (fragment: string): Promise<string> => {
    await page.goto('about:blank');
    await page.goto(address + fragment);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await ground('')).toBe('rgb(20, 24, 26)');
  expect(await ground('#light')).toBe('rgb(255, 253, 248)');
  expect(await ground('#dark')).toBe('rgb(20, 24, 26)');
  expect(await ground('#mono')).toBe('rgb(255, 255, 255)');
});

test('a link in an embed opens outside the frame, and its page can not reach back', async () => {
  const page = await openPage(browser, wide);
  await page.goto(`${host.url}plain.html`);
  await settled(page);
  const frame = page.frames().find((each) => each.url().includes('/embed/'))!;
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.click('.f p:nth-of-type(2) a'),
  ]);
  await opened.waitForLoadState();
  expect(opened.url()).toMatch(/\/so-lieu\/vi\/.*\.html#/);
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  expect(page.url()).toBe(`${host.url}plain.html`);
});

test('the table opens inside the frame, over the drawing, and scrolls there', async () => {
  const page = await openPage(browser, wide);
  const { shared, heights } = shown.find(
    ({ shared: { figure } }) => figure.chart!.name === 'tileMap',
  )!;
  await page.setViewportSize({ width: 320, height: heights[320] });
  await page.goto(site.url + embedUrl('vi', shared.code, shared.figure.id).slice(1));
  await page.click('summary');
  const [frame] = await framesOnPage(page);
  expect(frame!.over).toEqual([0, 0]);
  expect(await page.locator('table').isVisible()).toBe(true);
  await page.click('summary');
  expect(await page.locator('table').isVisible()).toBe(false);
});
