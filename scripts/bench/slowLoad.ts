import type { Browser, CDPSession, Page } from 'playwright-core';

/** A slow phone: Lighthouse's slow 4G as DevTools simulates it, and a processor a quarter as fast. */
export const slowPhone = {
  latency: 562.5,
  download: 1_474.56,
  upload: 675,
  cpu: 4,
} as const;

/** What one load of a page took on a slow phone. */
export interface SlowLoad {
  /** Bytes received with their headers, without fonts. */
  readonly bytes: number;
  readonly fontBytes: number;
  readonly requests: number;
  /** Milliseconds until something was painted. */
  readonly paint: number;
  /** Milliseconds until a drawing was painted. */
  readonly chart: number;
  /** Sum of all shifts of layout, fonts included. */
  readonly shift: number;
}

/** In the page: notes when the frame is painted in which the first drawing has its place, and every shift. */
function watch(): void {
  const seen = { chart: 0, shift: 0 };
  Object.assign(window, { seen });
  const look = (): void => {
    const drawing = [...document.querySelectorAll('figure svg, main svg')].some(
      (svg) => svg.getBoundingClientRect().height > 0,
    );
    // A frame is painted after its callbacks: the first task behind them is when it shows.
    if (drawing) setTimeout(() => (seen.chart = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as { value?: number } & PerformanceEntry).value ?? 0;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function throttle(session: CDPSession): Promise<void> {
  const bytesASecond = (kilobits: number): number => (kilobits * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latency,
    downloadThroughput: bytesASecond(slowPhone.download),
    uploadThroughput: bytesASecond(slowPhone.upload),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
}

async function timesOf(page: Page): Promise<Pick<SlowLoad, 'paint' | 'chart' | 'shift'>> {
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { chart: number; shift: number } };
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    return { paint, chart: Math.max(seen.chart, paint), shift: seen.shift };
  });
}

/** Loads a page once on a slow phone with an empty cache. */
export async function slowLoad(browser: Browser, url: string): Promise<SlowLoad> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const fonts = new Set<string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await throttle(session);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  const times = await timesOf(page);
  await context.close();
  const sum = (isFont: boolean): number =>
    [...sizes].reduce((all, [id, size]) => all + (fonts.has(id) === isFont ? size : 0), 0);
  return { bytes: sum(false), fontBytes: sum(true), requests: sizes.size, ...times };
}
