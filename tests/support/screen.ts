import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.ts';
import { axeResults } from './axe.ts';

/** Opens the system's Chromium. */
export const openBrowser = (...flags: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags, ...flags] });

/** Opens an empty page in a context of its own; closing the browser closes it. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  return context.newPage();
}

/** A screen of a width, in px, and of usual height. */
export const screen = (width: number): BrowserContextOptions => ({
  viewport: { width, height: 900 },
});

/** Sets the width of a page's window. */
export const setWidth = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width, height: 900 });

/** Opens an address and returns what goes wrong: console errors, blocked, failed and foreign requests. */
export async function troubles(page: Page, url: string): Promise<readonly string[]> {
  const found: string[] = [];
  page.removeAllListeners();
  page.on('console', (entry) => {
    // A browser asks for this one of itself, where a page names no icon.
    const own = entry.location().url.endsWith('/favicon.ico');
    if (entry.type() === 'error' && !own) found.push(entry.text());
  });
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
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return found;
}

/** Goes on by Tab until an element has the focus. @throws where none of the next 200 is it */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by Tab: ${wanted.toString()}`);
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
export const axeFaults = async (page: Page): Promise<readonly string[]> =>
  (await axeResults(page, false)).faults;

/** Returns the numbers that a reader sees, in order; controls that a script puts in place are not among them. */
export const visibleNumbers = async (page: Page): Promise<readonly string[]> =>
  (
    await page.evaluate(() => {
      for (const tool of document.querySelectorAll(
        '#check, #compare, #results, #take, #filter, [data-made]',
      ))
        tool.remove();
      return document.body.innerText;
    })
  ).match(/\d+(?:[.,]\d+)*/g) ?? [];
