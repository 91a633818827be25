import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openingScripts } from '../../scripts/bench/openingScripts.ts';
import { buildDataFolder, buildSite } from '../../scripts/buildSite.ts';
import type { Report } from '../../src/model/report.ts';
import { builtData } from '../support/builtData.ts';
import { toyWithReports } from '../support/manyReports.ts';
import { filesOf } from '../support/pages.ts';
import { type Page, readPage } from '../support/readPage.ts';
import { brokenLinks } from '../support/links.ts';

const COUNT = 10_000;
/** Most of a first view, in bytes as a host sends them with brotli: page, styles, scripts. Fonts are kept by browsers for all pages. */
const BUDGET = 60_000;

let folder: string;
let files: readonly string[];
let pages: ReadonlyMap<string, Page>;

beforeAll(async () => {
  const run = inject('runFolder');
  const [input, data] = [join(run, 'many-input'), join(run, 'many-data')];
  folder = join(run, 'many');
  toyWithReports(input, COUNT);
  await buildDataFolder({
    data: input,
    registry: 'tests/fixtures/toy/registry.json',
    out: data,
    env: {},
  });
  await buildSite({ dataDir: data, outDir: folder, env: {} });
  files = filesOf(folder);
  // Those of reports and places alone: a page of a source holds thousands of them here.
  const own = files.filter((file) => /^(vi|en)\/(reports|9).*\.html$/.test(file));
  pages = new Map(own.map((file) => [file, readPage(readFileSync(join(folder, file), 'utf8'))]));
}, 600_000);

const sizes = new Map<string, number>();

/** Bytes of a file as a host sends it; each is packed once. */
function packed(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(folder, file))).length;
  sizes.set(file, size);
  return size;
}

/** The longest of some files, which are the heaviest ones too. */
const longest = (paths: readonly string[]): readonly string[] =>
  paths
    .map((path) => [statSync(join(folder, path)).size, path] as const)
    .toSorted(([a], [b]) => b - a)
    .slice(0, 8)
    .map(([, path]) => path);

function firstView(path: string): number {
  const styles = (pages.get(path)?.links ?? [])
    .map(({ value }) => posix.join(posix.dirname(path), value))
    .filter((value) => value.endsWith('.css'));
  const own = [path, ...new Set(styles)].reduce((sum, file) => sum + packed(file), 0);
  return own + openingScripts(folder, path) * 1000;
}

describe('a nation with ten thousand invented reports', () => {
  test('has them all in its downloads and on its prepared pages', () => {
    expect(builtData<Report[]>(folder, 'data/v1/reports.json')).toHaveLength(COUNT);
    const words = [...pages]
      .filter(([path]) => /^vi\/reports\/9[78]-/.test(path))
      .map(([, page]) => page.words)
      .join(' ');
    const said = new Set(words.match(/Ý bịa đặt số \d+/g));
    expect(said.size).toBe(COUNT);
  });

  test('opens every page of reports in 60 kB, styles and scripts included', () => {
    const paths = [...pages.keys()].filter((path) => /^(vi|en)\/reports(\.html|\/)/.test(path));
    expect(paths.length).toBeGreaterThan(100);
    const first = ['vi/reports.html', 'en/reports.html', ...longest(paths)];
    const views = first.map((path) => [path, firstView(path)] as const);
    console.log(`first view of ${views[0]?.join(': ')} bytes`);
    expect(views.filter(([, size]) => size > BUDGET)).toEqual([]);
  });

  test('sends who filters an index and files of words that are light as well', () => {
    const own = files.filter((file) => file.startsWith('data/v1/reports/'));
    expect(own).toHaveLength(2 * (1 + COUNT / 100));
    const heavy = longest(own).filter((file) => packed(file) > BUDGET);
    expect(heavy).toEqual([]);
  });

  test('keeps the pages of places light', () => {
    const places = [...pages.keys()].filter((path) => /^vi\/9[78]-/.test(path));
    expect(longest(places).filter((path) => packed(path) > 45_000)).toEqual([]);
  });

  test('has no address that leads nowhere', () => {
    const own = new Map([...pages].filter(([path]) => /^(vi|en)\/(reports|9)/.test(path)));
    expect(brokenLinks(own, files).slice(0, 20)).toEqual([]);
  });
});
