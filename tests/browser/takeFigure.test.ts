import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { openBrowser, openPage, screen, troubles } from '../support/screen.ts';

const { folder } = await builtSite('site');
const path = 'vi/embed/96/on-time.html';

let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(folder, { under: '/so-lieu/' });
  page = await openPage(browser, {
    ...screen(1280),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function copy(name: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').getByText('Đã chép.').waitFor();
  return copied();
}

test('every figure that can be taken leads there from its page, without scripts', async () => {
  const bare = await openPage(browser, { ...screen(320), javaScriptEnabled: false });
  await bare.goto(`${served.url}vi/96-ca-mau/index.html`);
  await bare.locator('#on-time .take a').click();
  expect(bare.url()).toBe(served.url + path);
});

test('with scripts it opens over the page, by keyboard, and closes to where the reader was', async () => {
  await page.goto(`${served.url}vi/96-ca-mau/index.html`);
  const link = page.locator('#on-time .take a');
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nhúng, tải, trích dẫn' });
  const inside = dialog.locator('iframe').contentFrame();
  await inside.getByRole('button', { name: 'Chép: Khung nhúng (iframe)', exact: true }).waitFor();
  expect(await inside.locator('body > header').isVisible()).toBe(false);
  expect(await inside.locator('#heights a, #files a').first().getAttribute('target')).toBe('_top');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(page.url()).toBe(`${served.url}vi/96-ca-mau/index.html`);
});

test('the frame is copied with the address that the site has, not the one that stands for it', async () => {
  expect(await troubles(page, served.url + path)).toEqual([]);
  const code = await copy('Chép: Khung nhúng (iframe)');
  expect(code).toMatch(
    new RegExp(`^<iframe src="${served.url}embed/vi/96/on-time.html" title="Cà Mau: `),
  );
  expect(await page.locator('#take').innerText()).not.toContain('your-host.example');
});

test('a choice of theme and width changes preview, snippet and address, which brings it back', async () => {
  await page.goto(served.url + path);
  await page.getByLabel('Màu').selectOption('dark');
  await page.getByLabel('Bề rộng cột bài').selectOption('480');
  expect(page.url()).toBe(`${served.url}${path}?theme=dark&width=480`);
  const frame = page.locator('iframe');
  expect(await frame.getAttribute('src')).toMatch(/on-time\.html#dark$/);
  expect(await frame.getAttribute('width')).toBe('480');
  const code = await copy('Chép: Khung nhúng (iframe)');
  expect(code).toContain('on-time.html#dark"');
  expect(code).toContain(` height="${await frame.getAttribute('height')}"`);
  await page.reload();
  expect(await page.getByLabel('Màu').inputValue()).toBe('dark');
  await page.getByRole('button', { name: 'Chép liên kết tới lựa chọn này' }).click();
  await page.getByRole('status').getByText('Đã chép.').waitFor();
  expect(await copied()).toBe(page.url());
});

test('the sentence is copied with its source in both languages', async () => {
  await page.goto(served.url + path);
  expect(await copy('Chép: Câu trích dẫn')).toMatch(
    /^Cà Mau: 90,04% .*\(nguồn: Cổng DVCQG.*10\/10\/2026/,
  );
  await page.getByText('Câu trích dẫn (English)').click();
  expect(await copy('Chép: Câu trích dẫn (English)')).toMatch(
    /^Cà Mau: 90\.04% .*\(source: .*2026/,
  );
});

test('the other language keeps the choice', async () => {
  await page.goto(`${served.url}${path}?theme=mono&width=320`);
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  await page.waitForURL(`${served.url}en/embed/96/on-time.html?theme=mono&width=320`);
  expect(await page.getByLabel('Colours').inputValue()).toBe('mono');
});

test('without scripts every snippet stands there, and what to put into it is said', async () => {
  const bare = await openPage(browser, { ...screen(1280), javaScriptEnabled: false });
  await bare.goto(served.url + path);
  const text = await bare.locator('#take').innerText();
  expect(text).toContain('<iframe src="https://your-host.example/embed/vi/96/on-time.html"');
  expect(text).toContain('hãy thay https://your-host.example/ bằng địa chỉ của trang');
  expect(await bare.locator('#take button').count()).toBe(0);
  expect(await bare.locator('#take [data-copy]').count()).toBe(11);
});
