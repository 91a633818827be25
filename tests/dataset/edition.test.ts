import { describe, expect, test } from 'vitest';
import { makeDataset } from '../../src/dataset/dataset.ts';
import { editionData } from '../../src/dataset/edition.ts';
import { slice } from '../../src/dataset/slice.ts';
import type { FileAccount } from '../../src/model/account.ts';
import type { Report } from '../../src/model/report.ts';
import { nation, portal, press, units } from '../support/smallNation.ts';

const report = (
  id: string,
  province: string,
  places: readonly string[],
  source: string,
): Report => ({
  id,
  kind: 'difficulty',
  themes: ['staff-skills'],
  province,
  places,
  date: null,
  group: null,
  summary: { vi: '', en: '' },
  source,
  locator: '',
  repliesTo: [],
});

const file = (name: string, source: string | null, rejected = 0): FileAccount => ({
  file: name,
  source,
  sha256: '',
  rows: { data: 10, published: 10 - rejected, rejected },
  observations: 0,
  messages: [],
});

const quarter = { source: 'portal-b', period: { start: '2026-07-01', end: '2026-09-30' } };
const built = nation(
  [
    portal('portal766_received', '91', 10),
    portal('portal766_received', '92', 20),
    portal('portal766_received', '90001', 3),
    portal('portal766_received', '90005', 4),
    portal('portal766_received', '92', 7, quarter),
    portal('portal766_total', 'vn', 60),
    units('92', 2),
    units('91', 4),
    press('dossiers_received', '91', 11),
    press('dossiers_received', '92', 21, { source: 'other-news' }),
    press('dossiers_received', ['90002', '90006'], 31, { source: 'undated-news' }),
  ],
  {
    reports: [report('a', '91', [], 'news'), report('b', '92', ['90005'], 'other-news')],
    tables: [
      { source: 'portal', files: [] },
      { source: 'portal-b', files: [] },
    ],
    account: {
      files: [
        file('changes.csv', null),
        file('figures/91-an-binh.csv', null),
        file('figures/92-bac-son.csv', null),
        file('figures/vn.csv', null),
        file('tables/portal/a.csv', 'portal', 2),
        file('tables/portal-b/b.csv', 'portal-b', 1),
      ],
      rows: { data: 60, published: 57, rejected: 3 },
      observations: 11,
    },
  },
);
const edition = makeDataset(built, '91');
const told = edition.observations.map((o) => `${o.indicator} ${o.places.join()} ${o.source}`);

describe('the edition of a province', () => {
  test('has its own figures, those of its communes, joint ones among them, and the nation’s', () => {
    expect(told).toContain('dossiers_received 91 news');
    expect(told).toContain('portal766_received 90001 portal');
    expect(told).toContain('dossiers_received 90002,90006 undated-news');
    expect(told).toContain('portal766_total vn portal');
  });

  test('has other provinces only in tables that tell of it too, to compare with', () => {
    expect(told).toContain('portal766_received 92 portal');
    expect(told).toContain('commune_units 92 registry');
    expect(told).not.toContain('portal766_received 92 portal-b');
    expect(told).not.toContain('dossiers_received 92 other-news');
    expect(told).not.toContain('portal766_received 90005 portal');
    const found = slice(edition, 'portal766_received', edition.nation)!;
    expect(found.observations.map(({ value }) => value)).toEqual([10, 20]);
  });

  test('keeps the sources and tables of these, the list of units, and its own reports', () => {
    expect(edition.sources.map(({ id }) => id)).toEqual([
      'portal',
      'news',
      'undated-news',
      'registry',
    ]);
    expect(edition.tables.map(({ source }) => source)).toEqual(['portal']);
    expect(edition.reports.map(({ id }) => id)).toEqual(['a']);
    expect(edition.places).toBe(built.places);
  });

  test('accounts for the files that it keeps', () => {
    expect(edition.account.files.map((each) => each.file)).toEqual([
      'changes.csv',
      'figures/91-an-binh.csv',
      'figures/vn.csv',
      'tables/portal/a.csv',
    ]);
    expect(edition.account.rows).toEqual({ data: 40, published: 38, rejected: 2 });
    expect(edition.account.observations).toBe(edition.observations.length);
  });

  test('has pages for the nation, the province and its communes alone', () => {
    const pages = edition.places.filter((place) => edition.hasPage(place));
    expect(pages.map(({ code }) => code)).toEqual(['vn', '91', '90001', '90002', '90003', '90004']);
    expect(edition.edition!.code).toBe('91');
  });

  test('changes nothing of the data that it is made from', () => {
    const before = JSON.stringify(built);
    editionData(built, '91');
    expect(JSON.stringify(built)).toBe(before);
  });
});

test('the site of the whole country has a page for every place', () => {
  const whole = makeDataset(built);
  expect(whole.edition).toBeNull();
  expect(whole.places.every((place) => whole.hasPage(place))).toBe(true);
  expect(whole.observations).toHaveLength(11);
});

test('a code that is no province of the data is named', () => {
  for (const scope of ['99', '90001', 'vn']) {
    expect(() => makeDataset(built, scope)).toThrow(`unknown province: HAI_CAP_SCOPE="${scope}"`);
  }
});
