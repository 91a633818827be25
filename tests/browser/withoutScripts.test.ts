import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { samplePages } from '../support/samplePages.ts';
import { screen } from '../support/screen.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const site = servedSite(folder);

let [scripted, bare]: Page[] = [];
beforeAll(async () => {
  scripted = await site.page(screen(1280));
  bare = await site.page({ ...screen(1280), javaScriptEnabled: false });
});

/**
 * How often each number stands in the text of a page's main part, all that it keeps opened. What
 * scripts put there is set aside, and so are the links that a choice takes the place of.
 */
const numbersOf = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const text = await page.evaluate(() => {
    const made = '#check, #compare, #results, #take, #filter, [data-made], .indicator-choice';
    for (const each of document.querySelectorAll(made)) each.remove();
    for (const kept of document.querySelectorAll('details')) kept.open = true;
    return (document.querySelector('main') ?? document.body).innerText;
  });
  const counts: Record<string, number> = {};
  for (const [number] of text.matchAll(/\d+(?:[.,]\d+)*/g))
    counts[number] = (counts[number] ?? 0) + 1;
  return counts;
};

describe.each(samplePages(folder).filter(({ path }) => !path.startsWith('embed/')))(
  '$name',
  ({ path }) => {
    test('shows each number as often with scripts as without, after they were used too', async () => {
      await bare!.goto(site.url(path));
      const expected = await numbersOf(bare!);
      await scripted!.goto(site.url(path));
      expect(await numbersOf(scripted!)).toEqual(expected);
      await scripted!.goto(site.url(path));
      await use(scripted!);
      expect(await numbersOf(scripted!)).toEqual(expected);
    });
  },
);

/** Walks through drawings, orders tables, and looks at figures as their tables and back. */
const use = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const holder of document.querySelectorAll<HTMLElement>('.explored')) {
      holder.focus();
      for (const key of ['End', 'ArrowLeft', 'Home'])
        holder.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    for (const sort of document.querySelectorAll<HTMLElement>('th .sort')) sort.click();
    for (const view of document.querySelectorAll<HTMLElement>('.views button:nth-of-type(2)'))
      view.click();
    for (const view of document.querySelectorAll<HTMLElement>('.views button:first-of-type'))
      view.click();
  });

test('the numbers of a page are counted, and the controls were really used', async () => {
  await bare!.goto(site.url('vi/96-ca-mau/index.html'));
  expect((await numbersOf(bare!))['26.759']).toBeGreaterThan(1);
  await scripted!.goto(site.url('vi/indicators/portal766_on_time_ratio.html'));
  await use(scripted!);
  expect(await scripted!.locator('[aria-sort]').count()).toBeGreaterThan(0);
  expect(await scripted!.locator('.explored').count()).toBeGreaterThan(3);
  expect(await scripted!.locator('.mark-tip strong').count()).toBeGreaterThan(3);
});

test('from a file a page reads whole: no script runs, none fails, none leaves a control behind', async () => {
  const page = await site.page(screen(1280));
  const failed: string[] = [];
  page.on('pageerror', ({ message }) => void failed.push(message));
  await page.goto(pathToFileURL(join(folder, 'vi/96-ca-mau/index.html')).href);
  expect(failed).toEqual([]);
  expect(await page.locator('[data-made], .sort, .explored').count()).toBe(0);
  await page.locator('#groups summary').click();
  expect(await page.locator('#groups table').isVisible()).toBe(true);
  await page.context().close();
});
