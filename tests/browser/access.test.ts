import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import {
  faintDrawings,
  focusFaults,
  movements,
  outlineFaults,
  spacedFaults,
  valuesOutsideTables,
} from '../support/access.ts';
import { accessTally } from '../support/accessTally.ts';
import { axeResults, type Doubt } from '../support/axe.ts';
import { builtSite } from '../support/builtSite.ts';
import { faintWords } from '../support/contrast.ts';
import { cutMarks, tinyWords } from '../support/letters.ts';
import { samplePages } from '../support/samplePages.ts';
import { openBrowser, openPage, overflow, screen, setWidth } from '../support/screen.ts';
import { chartFaults, tableFaults } from '../support/structure.ts';

const { folder } = await builtSite('site');
const pages = samplePages(folder);
/** The choice of a language, the page of a wrong address and embeds have neither menu nor foot. */
const isAlone = (path: string): boolean => /^(?:index|404)\.html$|^embed\//.test(path);

/** What axe leaves to a person, looked at once: why it is right, and what looks at it since. */
const reviewed = JSON.parse(readFileSync('tests/browser/incomplete.json', 'utf8')) as ReadonlyArray<
  Pick<Doubt, 'rule' | 'reason' | 'place'> & Readonly<Record<'pages' | 'why' | 'checked', string>>
>;
const met = new Set<unknown>();
const tally = accessTally();

let browser: Browser;
let served: ServedFolder;
let light: Page;
let dark: Page;
let forced: Page;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(folder);
  light = await openPage(browser, { ...screen(1280), colorScheme: 'light' });
  dark = await openPage(browser, { ...screen(1280), colorScheme: 'dark' });
  forced = await openPage(browser, { ...screen(1280), forcedColors: 'active' });
});
afterAll(async () => {
  await browser.close();
  await served.close();
  console.log(tally.write('.cache/test/access.json'));
});
afterEach(({ task }) => {
  const page = task.suite?.name ?? '';
  if (page !== '') tally.checked(page, task.result?.state === 'pass');
});

/** Shows a page of the site in a window, unless it does already. */
async function show(page: Page, path: string): Promise<Page> {
  if (page.url() !== served.url + path) await page.goto(served.url + path);
  return page;
}

/** axe's faults at some widths, and in light what it doubts that nobody has looked at yet. */
async function axeAt(
  page: Page,
  name: string,
  widths: readonly number[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await setWidth(page, width);
    const { faults, doubts } = await axeResults(page, page === light);
    tally.found(name, faults.length, doubts.length);
    found.push(...faults.map((fault) => `${width} px: ${fault}`));
    found.push(
      ...doubts
        .filter(isNew)
        .map(({ rule, reason, target }) => `look at ${rule}, ${reason}: ${target}`),
    );
  }
  return found;
}

/** Whether nobody has looked at what axe doubts. */
function isNew({ rule, reason, place }: Doubt): boolean {
  const entry = reviewed.find(
    (each) => each.rule === rule && each.reason === reason && each.place === place,
  );
  met.add(entry);
  return !entry;
}

describe.each(pages)('$name', ({ name, path }) => {
  test('axe: no fault in light, at 320 and 1280 px, and no doubt that nobody looked at', async () => {
    expect(await axeAt(await show(light, path), name, [320, 1280])).toEqual([]);
  });

  test('axe: no fault in dark, at 320 and 1280 px', async () => {
    expect(await axeAt(await show(dark, path), name, [320, 1280])).toEqual([]);
  });

  test('axe: no fault in the reader’s own colours', async () => {
    expect(await axeAt(await show(forced, path), name, [1280])).toEqual([]);
  });

  test('texts and marks of drawings stand out from their ground in light and dark', async () => {
    expect(await faintDrawings(await show(light, path))).toEqual([]);
    expect(await faintDrawings(await show(dark, path))).toEqual([]);
  });

  test('words stand out from what is painted behind them, covered ones too, in light and dark', async () => {
    expect(await faintWords(await show(light, path))).toEqual([]);
    expect(await faintWords(await show(dark, path))).toEqual([]);
  });

  test('a drawing is a figure that says what it finds, a table has a name and heads', async () => {
    await show(light, path);
    expect([await chartFaults(light), await tableFaults(light)]).toEqual([[], []]);
  });

  test('no word is under 12 px on a phone, and no mark of a letter is cut', async () => {
    await setWidth(await show(light, path), 320);
    expect([await tinyWords(light, 12), await cutMarks(light)]).toEqual([[], []]);
    await setWidth(light, 1280);
    expect(await cutMarks(light)).toEqual([]);
  });

  test('each value that a drawing prints stands in the table of its figure', async () => {
    expect(await valuesOutsideTables(await show(light, path))).toEqual([]);
  });

  test.skipIf(isAlone(path))(
    'has landmarks, headings in order and a way past the menu',
    async () => {
      expect(await outlineFaults(await show(light, path))).toEqual([]);
    },
  );

  test('nothing moves where a reader asked for less motion', async () => {
    expect(await movements(await show(light, path))).toEqual([]);
  });

  test('reads on at 200 % and with letters further apart', async () => {
    await setWidth(await show(light, path), 640);
    expect([await overflow(light), await spacedFaults(light)]).toEqual([0, []]);
    await setWidth(light, 320);
    expect(await spacedFaults(light)).toEqual([]);
  });

  test('shows where the keyboard is, and goes on in the order of the page', async () => {
    await setWidth(await show(light, path), 1280);
    expect(await focusFaults(light, 30)).toEqual([]);
  });
});

test('what was looked at is still there to look at', () => {
  expect(reviewed.filter((entry) => !met.has(entry))).toEqual([]);
});
