import { beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { builtData } from '../support/builtData.ts';
import { type BuiltSite, builtSite } from '../support/builtSite.ts';
import {
  downloadedStatements,
  misstatedNumbers,
  statementsOf,
  unshownFigures,
} from '../support/outputs.ts';
import { filesOf, pagesOf } from '../support/pages.ts';
import type { Page } from '../support/readPage.ts';

/** The first of many faults: enough to see what is wrong. */
const some = <T>(faults: readonly T[]): readonly T[] => faults.slice(0, 20);

// The fifth identity: every output of a build says the same.
describe.each([
  ['the site', 'site', ''],
  ['the edition of the toy province', 'edition', 'https://so-lieu.example/dong-hoa/'],
] as const)('of %s', (_, name, address) => {
  let site: BuiltSite;
  let pages: ReadonlyMap<string, Page>;
  let figures: readonly Observation[];

  beforeAll(async () => {
    site = await builtSite(name);
    pages = pagesOf(site.folder, address);
    figures = builtData<Observation[]>(site.folder, 'data/v1/observations.json');
  });

  const parts = (kind: 'places' | 'indicators'): Observation[] =>
    filesOf(site.folder)
      .filter((file) => file.startsWith(`data/v1/${kind}/`) && file.endsWith('.json'))
      .flatMap((file) => builtData<Observation[]>(site.folder, file));

  test('JSON, CSV and XLSX say the same figures, each as often', () => {
    const said = downloadedStatements(site.folder);
    expect(said.get('CSV')).toEqual(said.get('JSON'));
    expect(said.get('XLSX')).toEqual(said.get('JSON'));
    expect(figures.length).toBeGreaterThan(50);
  });

  test('the downloads of places and of indicators say them too, none otherwise', () => {
    const all = new Map(figures.map((figure) => [figure.id, statementsOf([figure])[0]]));
    for (const kind of ['places', 'indicators'] as const) {
      const wrong = parts(kind).filter(
        (figure) => all.get(figure.id) !== statementsOf([figure])[0],
      );
      expect(some(wrong)).toEqual([]);
    }
    const ids = new Set(parts('indicators').map(({ id }) => id));
    expect(some(figures.filter(({ id }) => !ids.has(id)))).toEqual([]);
  });

  test('every number of a page is a figure of the place in the source that it leads to', () => {
    const { count, faults } = misstatedNumbers(pages, figures);
    console.log(`numbers of pages against the downloads: ${count - faults.length} of ${count}`);
    expect(some(faults)).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });

  test('every figure that a document states is shown on the page of its source, in both languages', () => {
    const stated = figures.filter(
      ({ cell, derived, value }) => !cell && !derived && value !== null,
    );
    expect(some(unshownFigures(pages, stated))).toEqual([]);
  });
});
