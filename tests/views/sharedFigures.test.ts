import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import { readOnce } from '../../src/figures/readOnce.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { embedDialogUrl, embedUrl, oembedUrl, pictureUrl } from '../../src/urls.ts';
import { communeView } from '../../src/views/communeView.ts';
import { homeView } from '../../src/views/homeView.ts';
import { indicatorView } from '../../src/views/indicatorView.ts';
import { provinceView } from '../../src/views/provinceView.ts';
import { sharedFigure, sharedFiguresOf, sharedKeys } from '../../src/views/sharedFigures.ts';

const folder = 'tests/fixtures/toy/expected';
const toy = loadDataset(folder);
const ctx = context(toy, 'vi');
const keysOf = (code: string) =>
  sharedKeys(toy)
    .filter((key) => key.code === code)
    .map(({ figure }) => figure);
const drawn = (figures: ReadonlyArray<Figure | null>) => figures.filter((figure) => figure?.chart);

test('what is shared are the very figures of the pages, in their order; how to read one is with each', () => {
  const shared = (code: string) => sharedFiguresOf(ctx, code).map(({ figure }) => figure);
  // A page tells it once, where it is met first.
  const figures = (code: string) => readOnce([shared(code)]).flat();
  const strips = shared('97').filter(({ chart }) => chart?.name === 'strip');
  expect(strips.length).toBeGreaterThan(1);
  for (const { reading } of strips) expect(reading).toMatch(/^Mỗi (chấm|dấu) xám/);
  expect(shared('vn')).toEqual(drawn([homeView(ctx).map]));
  const { sections, communeGrid, communeStrips } = provinceView(ctx, toy.place('97'));
  const open = [...sections.flatMap((section) => section.figures), communeGrid, ...communeStrips];
  expect(figures('97')).toEqual(drawn(open));
  const id = 'portal766_on_time_ratio';
  expect(figures(id)).toEqual(drawn(indicatorView(ctx, id).figures));
  expect(figures('90001')).toEqual(communeView(ctx, toy.place('90001')).figures.slice(0, 1));
});

test('places and indicators are told apart by kind, and each figure by its own key', () => {
  const keys = sharedKeys(toy);
  const kinds = new Map(keys.map(({ code, kind }) => [code, kind]));
  expect(kinds.get('vn')).toBe('nation');
  expect(kinds.get('98')).toBe('province');
  expect(kinds.get('portal766_received')).toBe('indicator');
  expect(kinds.get('90001')).toBe('commune');
  const names = keys.map(({ code, figure }) => `${code}/${figure}`);
  expect(new Set(names).size).toBe(names.length);
});

test('a commune without figures of a table and an indicator that is listed alone share none', () => {
  expect(keysOf('90004')).toEqual([]);
  expect(keysOf('on_time_rate')).toEqual([]);
});

test('every language has the same figures', () => {
  const en = context(toy, 'en');
  const codes = [...new Set(sharedKeys(toy).map(({ code }) => code))];
  const english = codes.map((code) => sharedFiguresOf(en, code).map(({ figure }) => figure.id));
  expect(english).toEqual(codes.map(keysOf));
});

test('a figure leads to its place on its page and names what it is about', () => {
  const { page, subject } = sharedFigure(ctx, '97', 'on-time');
  expect(page).toBe('/vi/97-dong-hoa/index.html#on-time');
  expect(subject).toBe('Đông Hòa');
  const commune = sharedFiguresOf(context(toy, 'en'), '90001')[0]!;
  expect(commune.page).toMatch(/^\/en\/97-dong-hoa\/90001-[a-z-]+\.html#on-time$/);
  expect(commune.subject).toMatch(/^.+, Đông Hòa$/);
  expect(() => sharedFigure(ctx, '97', 'no-such')).toThrow('unknown figure of 97: no-such');
  expect(() => sharedFiguresOf(ctx, '77')).toThrow('unknown place: 77');
});

test('the edition of one province shares its own places, and the indicators', () => {
  const codes = new Set(sharedKeys(loadDataset(folder, '97')).map(({ code }) => code));
  expect([...codes].filter((code) => /^\d+$/.test(code))).toEqual(
    [...new Set(sharedKeys(toy).map(({ code }) => code))].filter((code) =>
      /^(97|9000[123])$/.test(code),
    ),
  );
  expect(codes.has('vn') && codes.has('portal766_on_time_ratio')).toBe(true);
});

test('addresses tell the language, the place and the figure', () => {
  expect(embedUrl('vi', '96', 'on-time')).toBe('/embed/vi/96/on-time.html');
  expect(embedDialogUrl('en', '96', 'on-time')).toBe('/en/embed/96/on-time.html');
  expect(oembedUrl('vi', 'vn', 'map')).toBe('/embed/vi/vn/map.oembed.json');
  expect(pictureUrl('en', '96', 'on-time', 'png')).toBe('/embed/en/96/on-time.png');
});

test('a shared figure carries its time, and one over places what it counts', () => {
  const all = [...new Set(sharedKeys(toy).map(({ code }) => code))].flatMap((code) =>
    sharedFiguresOf(ctx, code).map(({ figure }) => figure),
  );
  expect(all.filter(({ time }) => !time).map(({ id }) => id)).toEqual([]);
  const over = all.filter(({ id }) => /strip|map|order|spread|grid/.test(id));
  expect(over.filter(({ terms }) => !terms?.[0])).toEqual([]);
  expect(over.length).toBeGreaterThan(5);
});
