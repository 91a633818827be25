import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.ts';

/** Opens the system's Chromium. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });

/** Opens a page in a context of its own, gives it to a function and closes both. */
export async function onPage<T>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** A screen so wide, and high enough for most of a page. */
export const screen = (width: number): BrowserContextOptions => ({
  viewport: { width, height: 900 },
});

/** Returns what goes wrong while a page opens: console errors, blocked, failed and foreign requests. */
export async function troubles(browser: Browser, url: string): Promise<readonly string[]> {
  const found: string[] = [];
  const context = await browser.newContext(screen(1280));
  const page = await context.newPage();
  page.on('console', (entry) => entry.type() === 'error' && found.push(entry.text()));
  page.on('pageerror', (error) => found.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(new URL(url).origin) && !address.startsWith('data:')) {
      found.push(`foreign request: ${address}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return found;
}

/** Returns how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Returns texts of drawings that are smaller on the screen than a number of pixels, with their size. */
export const smallTexts = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((pixels) => {
    const texts = [...document.querySelectorAll<SVGTextElement>('svg text')];
    return texts
      .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((text) => {
        const { a = 1, b = 0 } = text.getScreenCTM() ?? {};
        const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
        return { size, words: text.textContent };
      })
      .filter(({ size, words }) => size < pixels - 0.01 && words.trim() !== '')
      .map(({ size, words }) => `${size.toFixed(1)} px: ${words}`);
  }, least);

/** Returns what axe finds, target sizes included, each with its first element. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id} (${nodes.length}): ${help}: ${nodes[0]?.target.join(' ')}`,
  );
}

/** Returns the numbers that a reader sees, in order. */
export const visibleNumbers = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('body').innerText()).match(/\d+(?:[.,]\d+)*/g) ?? [];
