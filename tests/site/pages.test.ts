import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shownPages } from '../../scripts/screenshots/shownPages.ts';
import { indicators } from '../../src/catalogue/index.ts';
import { messages } from '../../src/i18n/messages.ts';
import { locales } from '../../src/locales.ts';
import type { Place } from '../../src/model/place.ts';
import type { Source } from '../../src/model/source.ts';
import { indicatorUrl, placeUrl, sourceUrl } from '../../src/urls.ts';
import { builtData } from '../support/builtData.ts';
import { type BuiltSite, builtSite } from '../support/builtSite.ts';
import { brokenLinks, target, unsourcedNumbers } from '../support/links.ts';
import { pageFaults, twinPath } from '../support/pageFaults.ts';
import { filesOf, pagesOf } from '../support/pages.ts';
import type { Page } from '../support/readPage.ts';

let site: BuiltSite;
let pages: ReadonlyMap<string, Page>;
let files: readonly string[];

beforeAll(async () => {
  site = await builtSite('site');
  files = filesOf(site.folder);
  pages = pagesOf(site.folder);
});

/** The first twenty of many faults: enough to see what is wrong. */
const some = <T>(faults: readonly T[]): readonly T[] => faults.slice(0, 20);

const count = (form: RegExp): number => [...pages.keys()].filter((path) => form.test(path)).length;

describe('every page that should be there is there, in both languages', () => {
  test('the pages that are photographed', () => {
    const paths = locales.flatMap((locale) =>
      Object.values(shownPages).map((path) => path.replace('@', locale).replace(/\?.*/, '')),
    );
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('34 provinces and 3,321 communes', () => {
    const places = builtData<Place[]>(site.data, 'places.json');
    const byCode = new Map(places.map((place) => [place.code, place]));
    const parent = (place: Place) => byCode.get(place.parent ?? '') ?? null;
    const paths = locales.flatMap((locale) =>
      places.map((place) => placeUrl(locale, place, parent(place)).slice(1)),
    );
    expect(some(paths.filter((path) => !pages.has(path)))).toEqual([]);
    expect(count(/^(vi|en)\/\d\d-[^/]+\/index\.html$/)).toBe(68);
    const others = places.flatMap(({ level, aliases }) => (level === 'commune' ? aliases : []));
    expect(count(/^(vi|en)\/\d\d-[^/]+\/\d{5}-[^/]+\.html$/)).toBe(6642 + 2 * others.length);
  });

  test('another code of a commune has a page that leads on to it', () => {
    const stub = 'vi/22-quang-ninh/06978-ba-che.html';
    const text = readFileSync(join(site.folder, stub), 'utf8');
    expect(text).toContain('<meta http-equiv="refresh" content="0; url=06970-ba-che.html">');
    const leads = pages.get(stub)?.links.map(({ value }) => target(stub, value)?.file);
    expect(leads).toContain('vi/22-quang-ninh/06970-ba-che.html');
  });

  test('every core indicator', () => {
    const core = indicators.filter((indicator) => indicator.core !== null);
    const paths = locales.flatMap((locale) =>
      core.map(({ id }) => indicatorUrl(locale, id).slice(1)),
    );
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
    expect(new Set(core.map((indicator) => indicator.core)).size).toBe(42);
    expect(count(/^(vi|en)\/indicators\/[^/]+\.html$/)).toBe(84);
  });

  test('every source', () => {
    const sources = builtData<Source[]>(site.data, 'sources.json');
    const paths = locales.flatMap((locale) =>
      sources.map(({ id }) => sourceUrl(locale, id).slice(1)),
    );
    expect(some(paths.filter((path) => !pages.has(path)))).toEqual([]);
    expect(count(/^(vi|en)\/sources\/[^/]+\.html$/)).toBe(2 * sources.length);
    expect(sources.length).toBeGreaterThanOrEqual(162);
  });

  test('each page is linked to its twin, by hreflang in the head and in the text', () => {
    const lonely = [...pages].filter(([path, page]) => {
      const twin = twinPath(path);
      const leads = page.links.filter(
        ({ value, hreflang }) =>
          hreflang === twin?.slice(0, 2) && target(path, value)?.file === twin,
      );
      return twin !== null && new Set(leads.map(({ tag }) => tag)).size < 2;
    });
    expect(some(lonely.map(([path]) => path))).toEqual([]);
  });
});

test('no address of any page leads nowhere, and none begins at the root', () => {
  const faults = brokenLinks(new Map([...pages].filter(([path]) => path !== '404.html')), files);
  expect(some(faults)).toEqual([]);
});

test('no page leaks a value of the program, a key of a message, a style, a script or a stranger', () => {
  const keys = new Set(Object.keys(messages('vi')));
  const faults = [...pages].flatMap(([path, page]) =>
    pageFaults(path, page, keys).map((fault) => `${path}: ${fault}`),
  );
  expect(some(faults)).toEqual([]);
});

test('every number in a figure leads to its place on the page of its source', () => {
  const { count: shown, faults } = unsourcedNumbers(pages);
  console.log(`numbers in figures: ${shown}; that resolve: ${shown - faults.length}`);
  expect(some(faults)).toEqual([]);
  expect(shown).toBeGreaterThan(10_000);
});
