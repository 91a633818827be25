import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { screen } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const site = servedSite(folder);

/** Loads a page whose fonts come a second late and returns how much of it moved, from 0 to 1. */
async function shiftOf(path: string, width: number): Promise<number> {
  const page = await site.page(screen(width));
  await page.route(/\.(?:woff2|ttf)$/, async (route) => {
    await wait(1000);
    await route.continue();
  });
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        state.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.url(path));
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await page.waitForTimeout(200);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await page.context().close();
  return shift;
}

/** Whether this machine has the letters that the fallback is made of. */
async function hasFallback(): Promise<boolean> {
  const page = await site.page(screen(320));
  const found = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const width = (family: string): number => {
      if (pen) pen.font = `40px ${family}`;
      return pen?.measureText('chính quyền hai cấp').width ?? 0;
    };
    return width('"Liberation Sans", Arial, monospace') !== width('monospace');
  });
  await page.context().close();
  return found;
}

test.each(['vi/index.html', 'vi/96-ca-mau/index.html', 'en/96-ca-mau/index.html'])(
  'nothing moves on %s where its fonts come late',
  async (path) => {
    if (!(await hasFallback())) return;
    for (const width of [412, 1280]) expect(await shiftOf(path, width)).toBeLessThan(0.012);
  },
);
