import { indicatorById } from '../../src/catalogue/index.ts';
import type { BuiltData } from '../../src/dataset/built.ts';
import { type Dataset, makeDataset } from '../../src/dataset/dataset.ts';
import { type Context, context } from '../../src/figures/context.ts';
import type { Locale } from '../../src/locales.ts';
import type { Observation } from '../../src/model/observation.ts';
import { type Kind, levelOf, type Place } from '../../src/model/place.ts';
import type { Source } from '../../src/model/source.ts';

/*
 * An invented nation of five provinces and six units, made by hand for tests that
 * change one word of one figure. Nothing in it is real.
 */

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

const place = (code: string, name: string, kind: Kind, parent: string | null): Place => ({
  code,
  level: levelOf(code),
  parent,
  name,
  kind,
  slug: `${code}-${plain(name)}`,
  aliases: [],
  versions: [{ kind, validFrom: '2025-07-01', validTo: null, legal: [] }],
  predecessors: [],
  kindUncertain: false,
});

export const places: readonly Place[] = [
  place('vn', 'Việt Nam', 'nation', null),
  place('91', 'An Bình', 'province', 'vn'),
  place('92', 'Bắc Sơn', 'province', 'vn'),
  place('93', 'Đông Hòa', 'city', 'vn'),
  place('94', 'Nam Hà', 'province', 'vn'),
  place('95', 'Tây Ninh Hạ', 'province', 'vn'),
  place('90001', 'Đồng Tâm', 'commune', '91'),
  place('90002', 'Văn Lang', 'commune', '91'),
  place('90003', 'Văn Lăng', 'ward', '91'),
  place('90004', 'Hòn Đỏ', 'special-zone', '91'),
  place('90005', 'Ea Đrăng', 'commune', '92'),
  place('90006', 'Phú Lộc', 'commune', '92'),
];

const source = (id: string, kind: Source['kind'], changes: Partial<Source> = {}): Source => ({
  id,
  kind,
  title: null,
  label: { vi: `Nguồn ${id}`, en: `Source ${id}` },
  publisher: null,
  published: null,
  url: `https://example.org/${id}`,
  lang: 'vi',
  machineTranslated: false,
  retrieved: null,
  licence: null,
  caution: null,
  ...changes,
});

const sources: readonly Source[] = [
  source('portal', 'table'),
  source('portal-b', 'table'),
  source('news', 'article', { publisher: 'Báo', published: '2025-11-03' }),
  source('other-news', 'article', { publisher: 'Đài', published: '2026-01-12' }),
  source('undated-news', 'article', { url: null }),
  source('registry', 'registry'),
];

/** Day on which the portal's figures were taken, and the days before it. */
export const today = '2026-10-10';

const base = {
  version: '2025-07-01',
  max: null,
  numerator: null,
  denominator: null,
  qualifier: 'exact',
  modality: 'actual',
  status: 'normal',
  rank: null,
  rankOf: null,
  scope: null,
  printed: null,
  derived: false,
  flags: [],
  note: null,
} as const satisfies Partial<Observation>;

const named = (o: Omit<Observation, 'id'>): Observation => ({
  ...o,
  id: [o.indicator, ...o.places, o.source, o.period.end ?? 'undated', o.locator]
    .join('-')
    .replace(/[^A-Za-z0-9]+/g, '-'),
});

const ofCatalogue = (id: string) => {
  const { unit, max } = indicatorById.get(id)!;
  return { indicator: id, unit, max };
};

/** Returns a figure of an official table, year to date. */
export const portal = (
  indicator: string,
  at: string,
  value: number | null,
  changes: Partial<Observation> = {},
): Observation => {
  const line = places.findIndex(({ code }) => code === at) + 2;
  return named({
    ...base,
    ...ofCatalogue(indicator),
    places: [at],
    value,
    status: value === null ? 'not-applicable' : 'normal',
    period: { start: '2026-01-01', end: changes.asOf ?? today },
    asOf: today,
    source: 'portal',
    locator: `table.csv:${line}:3`,
    cell: { file: 'table.csv', line, column: 3 },
    ...changes,
  });
};

/** Returns a rate of an official table from its two counts. */
export const rate = (
  indicator: string,
  at: string,
  numerator: number,
  denominator: number,
  changes: Partial<Observation> = {},
): Observation =>
  portal(indicator, at, Math.round((1e4 * numerator) / denominator) / 100, {
    numerator,
    denominator,
    ...changes,
  });

/** Returns a figure that a document states; several codes make one joint figure. */
export const press = (
  indicator: string,
  at: string | readonly string[],
  value: number,
  changes: Partial<Observation> = {},
): Observation =>
  named({
    ...base,
    ...ofCatalogue(indicator),
    places: typeof at === 'string' ? [at] : at,
    value,
    period: { start: '2025-07-01', end: '2025-10-31' },
    asOf: null,
    source: 'news',
    locator: 'line 7',
    cell: null,
    ...changes,
  });

/** Returns the registry's count of a place's units. */
export const units = (at: string, value: number): Observation =>
  named({
    ...base,
    ...ofCatalogue('commune_units'),
    places: [at],
    value,
    period: { start: null, end: '2026-09-20' },
    asOf: '2026-09-20',
    source: 'registry',
    locator: 'units',
    cell: null,
    derived: true,
  });

/** Returns the dataset of these figures, and of whatever else a test changes. */
export const nation = (
  observations: readonly Observation[],
  changes: Partial<BuiltData> = {},
): Dataset =>
  makeDataset({
    places,
    sources,
    observations,
    reports: [],
    workingGroups: [],
    changes: [],
    tiles: places
      .filter(({ level }) => level === 'province')
      .map(({ code, name }, i) => ({ code, column: i % 3, row: Math.floor(i / 3), lines: [name] })),
    registry: {
      built: { communes: 4, wards: 1, specialZones: 1 },
      published: null,
      gaps: [],
      events: [],
      aliases: [],
      corrections: [],
    },
    tables: [],
    history: [],
    corrections: [],
    account: { files: [], rows: { data: 0, published: 0, rejected: 0 }, observations: 0 },
    ...changes,
  });

/** Returns the context of these figures told in a language, Vietnamese by default. */
export const telling = (observations: readonly Observation[], locale: Locale = 'vi'): Context =>
  context(nation(observations), locale);
