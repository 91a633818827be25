import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { axeFaults, openBrowser, openPage, overflow, screen } from '../support/screen.ts';

const { folder } = await builtSite('toy');
const saved = 'tests/fixtures/libreoffice/quy-3-2026';
const HOST = 'so-lieu.example';

let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  // A name that is not this machine's own: for the browser an insecure address.
  browser = await openBrowser(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`);
  served = await serveFolder(folder, { under: '/a/b/' });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await openPage(browser, screen(1280));
});

const open = async (language: 'vi' | 'en'): Promise<void> => {
  await page.goto(`${served.url.replace('localhost', HOST)}${language}/check.html`);
  await page.getByText(/^Sẵn sàng\.|^Ready\./).waitFor();
  await page.context().setOffline(true);
};

const choose = async (...files: readonly string[]): Promise<string> => {
  await page.locator('#check-files').setInputFiles([...files]);
  await page.locator('.report').first().waitFor();
  return (await page.locator('.reports').innerText()).replace(/[\s\u00a0]+/g, ' ');
};

describe('a form that LibreOffice saved, without a description, on plain http, with the network off,', () => {
  test.each(['xlsx', 'csv'])('as %s is recognised and checked', async (format) => {
    await open('vi');
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
      false,
      'undefined',
    ]);
    const text = await choose(`${saved}.${format}`);
    expect(text).toContain('3 dòng số liệu = 3 công bố + 0 bị từ chối + 0 trùng');
    expect(text).toContain('data/tables/bieu-06a-dong-hoa/');
    expect(text).toContain('kỳ "Quý III/2026" lấy từ các dòng trên bảng');
  });

  test('is drawn: a bar for each place, with its figure', async () => {
    await open('en');
    await choose(`${saved}.csv`);
    const drawing = page.locator('.report figure svg').first();
    expect(await drawing.textContent()).toContain('Đường Tây ward');
    expect(await page.locator('.report figcaption').innerText()).toContain(
      'the first 3 places of 3',
    );
  });

  test('gives its proposal as a table.json with blanks for what no file tells', async () => {
    await open('en');
    await choose(`${saved}.xlsx`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the proposal: table.json' }).click(),
    ]);
    const table = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      source: { publisher: string };
      files: { sha256: string; headerRows: number }[];
    };
    expect(table.source.publisher).toBe('');
    expect(table.files[0]).toMatchObject({ headerRows: 2 });
    expect(table.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('has no fault of access on a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open('vi');
    await choose(`${saved}.xlsx`);
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});
