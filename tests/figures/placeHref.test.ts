import { expect, test } from 'vitest';
import { makeDataset } from '../../src/dataset/dataset.ts';
import { context } from '../../src/figures/context.ts';
import { mapFigure } from '../../src/figures/mapFigure.ts';
import { orderFigure } from '../../src/figures/orderFigure.ts';
import { placeHref } from '../../src/figures/placeHref.ts';
import { nation, rate } from '../support/smallNation.ts';

const id = 'portal766_on_time_ratio';
const built = nation([rate(id, '91', 900, 1000), rate(id, '92', 800, 1000)]);
const whole = context(built, 'vi');
const edition = context(makeDataset(built, '91'), 'vi');
const href = (ctx: typeof whole, code: string) => placeHref(ctx, ctx.dataset.place(code));

test('a place leads to its page, or nowhere where the edition has none', () => {
  expect(href(whole, '90005')).toBe('/vi/92-bac-son/90005-ea-drang.html');
  expect([href(edition, '92'), href(edition, '90005')]).toEqual([null, null]);
  expect(href(edition, '91')).toBe('/vi/91-an-binh/index.html');
  expect(href(edition, '90001')).toBe('/vi/91-an-binh/90001-dong-tam.html');
});

test('in an edition the other provinces are drawn and named, without a link to a page', () => {
  const { chart, table } = orderFigure(edition, id, edition.dataset.nation)!;
  const rows = chart!.data as ReadonlyArray<{ label: string; href: string | null }>;
  expect(rows.map(({ label, href: to }) => [label, to])).toEqual([
    ['An Bình', '/vi/91-an-binh/index.html'],
    ['Bắc Sơn', null],
  ]);
  expect(table.rows.map(([name]) => name!.href)).toEqual([rows[0]!.href, null, null, null, null]);
});

test('a tile of another province leads to where its figure is printed', () => {
  const { data } = mapFigure(edition, id)!.chart!;
  const tiles = data as ReadonlyArray<{ name: string; href: string }>;
  expect(tiles.slice(0, 3).map(({ name, href: to }) => [name, to])).toEqual([
    ['An Bình', '/vi/91-an-binh/index.html'],
    ['Bắc Sơn', '/vi/sources/portal.html#table-4'],
    ['Đông Hòa', '/vi/indicators.html'],
  ]);
});
