import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { axeFaults, openBrowser, openPage, overflow, screen, setWidth } from '../support/screen.ts';

const { folder } = await builtSite('site');
const real = 'data/tables/portal-phu-tho';
const description = `${real}/table.json`;
const scores = 'phu_tho_communes_scores.csv';

let browser: Browser;
let served: ServedFolder;
let page: Page;
let own: string;
let wrong: string[];

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(folder, { under: '/a/b/' });
  own = mkdtempSync(join(tmpdir(), 'hai-cap-check-'));
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(own, { recursive: true });
});
beforeEach(async () => {
  page = await openPage(browser, screen(1280));
  wrong = [];
  page.on('console', (entry) => {
    if (entry.type() === 'error' || entry.text().includes('Content Security Policy'))
      wrong.push(entry.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
});

const open = async (language: 'vi' | 'en'): Promise<void> => {
  await page.goto(`${served.url}${language}/check.html`);
  await page.getByText(/^Sẵn sàng\.|^Ready\./).waitFor();
};

const choose = (...files: readonly string[]): Promise<void> =>
  page.locator('#check-files').setInputFiles([...files]);

const report = async (): Promise<string> => {
  await page.locator('.report').first().waitFor({ timeout: 60_000 });
  return (await page.locator('.reports').innerText()).replace(/[\s\u00a0]+/g, ' ');
};

/** Writes the real table of Phú Thọ with a change; returns its path. */
function changed(name: string, change: (lines: string[]) => readonly string[]): string {
  const lines = readFileSync(`${real}/${scores}`, 'utf8').split('\r\n');
  writeFileSync(join(own, name), change(lines).join('\r\n'));
  return join(own, name);
}

/** Writes the description with its one entry for the table, to lend it to any file. */
function single(): string {
  const spec = JSON.parse(readFileSync(description, 'utf8')) as { files: unknown[] };
  writeFileSync(join(own, 'table.json'), JSON.stringify({ ...spec, files: [spec.files[0]] }));
  return join(own, 'table.json');
}

/** Line 3 of the table with another cell in a column, from 0. */
const withCell = (column: number, text: string) => (lines: string[]) =>
  lines.map((line, i) =>
    i === 2
      ? line
          .split(',')
          .map((cell, c) => (c === column ? text : cell))
          .join(',')
      : line,
  );

describe('the page that checks a table', () => {
  test('passes a real table whole: every row accounted for, figures shown and given', async () => {
    await open('en');
    await choose(`${real}/${scores}`);
    await page.getByText('Proposal for table.json').waitFor();
    await choose(description);
    await page.getByText('Proposal for table.json').waitFor({ state: 'detached' });
    const text = await report();
    expect(text).toContain('148 rows of data = 148 published + 0 rejected + 0 duplicates');
    expect(text).toContain('Passed: every row can be used.');
    expect(text).toContain('data/tables/portal-phu-tho/');
    expect(await page.locator('.report table').last().locator('tbody tr').count()).toBe(20);
    expect(text).toContain('Việt Trì ward 7.96/18');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]').click(),
    ]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { data: unknown[] };
    expect(download.suggestedFilename()).toBe('phu_tho_communes_scores.observations.json');
    expect(saved.data).toHaveLength(148 * 6);
    expect(wrong).toEqual([]);
  });

  test('names the code, the line and the column of what is wrong, in Vietnamese', async () => {
    await open('vi');
    await choose(changed('bad.csv', withCell(4, 'abc')), single());
    const text = await report();
    expect(text).toContain('148 dòng số liệu = 147 công bố + 1 bị từ chối + 0 trùng');
    const row = page.locator('.report tbody tr').filter({ hasText: 'dòng 3, cột 5' });
    expect(await row.locator('code').allInnerTexts()).toEqual(['abc', 'E-NUM-WORD']);
    expect(wrong).toEqual([]);
  });

  test('works with the network off once it is loaded, file after file', async () => {
    await open('vi');
    await page.context().setOffline(true);
    await choose(`${real}/${scores}`, description);
    expect(await report()).toContain('148 công bố + 0 bị từ chối');
    await choose(`${real}/phu_tho_province_metrics.csv`, description);
    await page.getByText('phu_tho_province_metrics.observations.json').waitFor();
  });

  test('shows a formula and HTML of a cell as text', async () => {
    const html = '<script>document.title="x"</script><img src=x>';
    await open('en');
    await choose(changed('html.csv', withCell(11, html)), single());
    expect(await report()).toContain(html);
    await choose(changed('formula.csv', withCell(4, '=HYPERLINK(1)')), single());
    await page.getByText('Report: formula.csv').waitFor();
    expect(await report()).toContain('=HYPERLINK(1)');
    expect(await page.locator('.reports :is(script, img)').count()).toBe(0);
    expect(await page.title()).toContain('Check a table');
    expect(wrong).toEqual([]);
  });

  test('reads a workbook and names its sheet and cell', async () => {
    const rows = readFileSync(`${real}/${scores}`, 'utf8').trim().split('\r\n');
    const cells = rows.map((line, i) =>
      line.split(',').map((cell, c) => (i > 0 && c > 2 && c < 10 ? Number(cell) : cell)),
    );
    cells[2]![4] = 'abc';
    const sheet = utils.aoa_to_sheet(cells);
    const bytes = write(
      { SheetNames: ['Điểm'], Sheets: { Điểm: sheet } },
      { type: 'buffer', bookType: 'xlsx' },
    ) as Uint8Array;
    writeFileSync(join(own, 'scores.xlsx'), bytes);
    await open('en');
    await choose(join(own, 'scores.xlsx'), single());
    expect(await report()).toContain('148 rows of data = 147 published + 1 rejected');
    const row = page.locator('.report tbody tr').filter({ hasText: 'Điểm!E3' });
    expect(await row.locator('code').allInnerTexts()).toEqual(['abc', 'E-NUM-WORD']);
    expect(wrong).toEqual([]);
  });

  test('says what is wrong with a description', async () => {
    writeFileSync(join(own, 'broken.json'), '{"source": 1}');
    await open('en');
    await choose(`${real}/${scores}`, join(own, 'broken.json'));
    expect(await report()).toContain('E-TABLE-JSON');
  });

  test('a file of 19 MB leaves the page alive, and its check can be stopped, with the network off', async () => {
    const big = changed('big.csv', (lines) => {
      const body = lines.slice(1, 149);
      return [lines[0]!, ...Array.from({ length: 1300 }, () => body).flat()];
    });
    await open('en');
    await page.evaluate(() => {
      const ticks = { count: 0 };
      setInterval(() => {
        const status = document.querySelector('#check .status')?.textContent ?? '';
        if (/row by row/.test(status)) ticks.count += 1;
      }, 10);
      Object.assign(globalThis, { ticks });
    });
    await page.context().setOffline(true);
    await choose(big, single());
    await page.getByText(/row by row/).waitFor();
    // The page's own thread goes on answering while the worker has the file.
    await page.waitForFunction(
      () => (globalThis as unknown as { ticks: { count: number } }).ticks.count > 50,
    );
    expect(await page.locator('.report').count()).toBe(0);
    expect(await page.locator('#check progress').getAttribute('value')).not.toBe('0');
    await page.getByRole('button', { name: 'Stop the check' }).click();
    await page.getByText('Stopped. Nothing was kept.').waitFor();
    await choose(`${real}/${scores}`, description);
    expect(await report()).toContain('148 published');
  });

  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('a report has no fault of access in %s at %i px', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await setWidth(page, width);
    await open('vi');
    await choose(changed('bad.csv', withCell(4, 'abc')), single());
    await report();
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});
