import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contents, serveFolder, type ServedFolder } from '../../scripts/serve.ts';

const folder = 'tests/fixtures/pages/good';
let served: ServedFolder;

beforeAll(async () => {
  served = await serveFolder(folder, { under: '/a/b/' });
});
afterAll(() => served.close());

const get = (path: string) => fetch(new URL(path, served.url), { redirect: 'manual' });

test('a page is served under the path that was asked for', async () => {
  expect(served.url).toMatch(/^http:\/\/localhost:\d+\/a\/b\/$/);
  const page = await get('vi/index.html');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await page.text()).toContain('Trang mẫu');
});

test('a folder serves its index, and is led to its slash first', async () => {
  expect((await get('vi/')).status).toBe(200);
  const bare = await get('vi');
  expect([bare.status, bare.headers.get('location')]).toEqual([302, '/a/b/vi/']);
});

test('an unknown address gets the 404 page with status 404', async () => {
  const page = await get('vi/nowhere.html');
  expect(page.status).toBe(404);
  expect(await page.text()).toContain('Không có trang này');
});

test('a folder without an index is not listed', async () => {
  expect((await get('assets/')).status).toBe(404);
});

test('nothing outside the folder can be read', async () => {
  expect((await get('..%2f..%2fREADME.md')).status).toBe(404);
});

test('a port that is taken gives way to the next', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  const { port } = other.address() as AddressInfo;
  const next = await serveFolder(folder, { port });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  other.close();
});

test('a folder that is missing is refused', async () => {
  await expect(serveFolder('tests/nowhere')).rejects.toThrow('missing folder: tests/nowhere');
});

test('pages, files and bytes of a folder are counted', () => {
  const { pages, files, bytes } = contents(folder);
  expect([pages, files]).toEqual([5, 6]);
  expect(bytes).toBeGreaterThan(1000);
});
