import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve.ts';
import type { Observation } from '../../src/model/observation.ts';
import { builtData } from '../support/builtData.ts';
import { type BuiltSite, builtSite } from '../support/builtSite.ts';
import { brokenLinks, unsourcedNumbers } from '../support/links.ts';
import { filesOf, pagesOf } from '../support/pages.ts';
import type { Page } from '../support/readPage.ts';

const address = 'https://so-lieu.example/dong-hoa/';

let site: BuiltSite;
let files: readonly string[];
let pages: ReadonlyMap<string, Page>;

beforeAll(async () => {
  site = await builtSite('edition');
  files = filesOf(site.folder);
  pages = pagesOf(site.folder, address);
});

const named = (form: RegExp): readonly string[] => files.filter((path) => form.test(path));

test('the province and its three communes have pages in both languages', () => {
  expect(named(/^(vi|en)\/97-[^/]+\/index\.html$/)).toHaveLength(2);
  expect(named(/^(vi|en)\/97-[^/]+\/9\d{4}-[^/]+\.html$/)).toHaveLength(6);
});

test('no other province or commune has a page, a download or a link', () => {
  expect(named(/98-tay-ha|9000[45]-|places\/98/)).toEqual([]);
  const links = [...pages].flatMap(([path, page]) =>
    page.links
      .filter(({ value }) => /98-tay-ha/.test(value))
      .map(({ value }) => `${path}: ${value}`),
  );
  expect(links).toEqual([]);
});

test('the other province stands beside it where both are compared', () => {
  const compared = pages.get('vi/indicators/portal766_on_time_ratio.html')!;
  expect(compared.words).toContain('Đông Hòa');
  expect(compared.words).toContain('Tây Hà');
});

test('no address leads nowhere, and every number leads to its place in its source', () => {
  expect(brokenLinks(new Map([...pages].filter(([path]) => path !== '404.html')), files)).toEqual(
    [],
  );
  const { count, faults } = unsourcedNumbers(pages);
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(50);
});

test('the home page is of the province', () => {
  const home = pages.get('vi/index.html')!;
  expect(home.words).toContain('Đông Hòa: chính quyền hai cấp, bằng những con số đã công bố');
  expect(home.links.map(({ value }) => value)).toContain('../vi/97-dong-hoa/index.html');
});

test('the sitemap names exactly the pages there are, under the path of the edition', () => {
  const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
  expect(named.every((each) => each.startsWith(address))).toBe(true);
  const paths = named.map((each) => each.slice(address.length));
  expect(paths.filter((path) => !pages.has(path))).toEqual([]);
  expect([...pages.keys()].filter((path) => /^(vi|en)\/(?!embed\/)/.test(path)).sort()).toEqual(
    paths.sort(),
  );
});

test('the downloads hold its figures whole, and nothing of the other’s communes', () => {
  const all = builtData<Observation[]>(site.data, 'observations/97.json');
  const rows = builtData<Observation[]>(site.folder, 'data/v1/observations.json');
  const ids = new Set(rows.map(({ id }) => id));
  expect(all.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(readFileSync(join(site.folder, 'data/v1/places/97.json'), 'utf8')).toContain('90001');
  expect(rows.flatMap(({ places }) => places)).not.toContain('90005');
});

test('served under a path, its pages, styles and downloads answer', async () => {
  const served = await serveFolder(site.folder, { under: '/dong-hoa/' });
  try {
    const home = [...pages.get('vi/index.html')!.links].map(({ value }) => value);
    const own = home.filter((value) => value.startsWith('../') || value.startsWith('./'));
    expect(own.length).toBeGreaterThan(10);
    for (const value of own) {
      const { status } = await fetch(new URL(value, `${served.url}vi/index.html`));
      expect({ value, status }).toEqual({ value, status: 200 });
    }
  } finally {
    await served.close();
  }
});
