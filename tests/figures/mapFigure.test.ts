import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/index.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import { distributionFigure } from '../../src/figures/distributionFigure.ts';
import { listFigure } from '../../src/figures/listFigure.ts';
import { mapFigure } from '../../src/figures/mapFigure.ts';
import type { Observation } from '../../src/model/observation.ts';
import { nation, portal, press, rate, telling } from '../support/smallNation.ts';

const ratio = 'portal766_on_time_ratio';
const figures = [
  rate(ratio, '91', 180, 200),
  rate(ratio, '92', 0, 1000),
  rate(ratio, '93', 950, 1000),
  rate(ratio, '94', 65, 65),
];
type TileMap = Extract<ChartSpec, { name: 'tileMap' }>;

const made = (observations: readonly Observation[] = figures) =>
  mapFigure(telling(observations), ratio)!;
const chart = (observations?: readonly Observation[]) => made(observations).chart as TileMap;

describe('a map', () => {
  test('has a tile for every province, with the value where there are enough cases', () => {
    expect(chart().data.map(({ name, value, text }) => [name, value, text])).toEqual([
      ['An Bình', 90, '90,00%'],
      ['Bắc Sơn', 0, '0,00%'],
      ['Đông Hòa', 95, '95,00%'],
      ['Nam Hà', null, '100,00%'],
      ['Tây Ninh Hạ', null, '–'],
    ]);
  });

  test('tells what is not collected from what has too few cases', () => {
    expect(chart().options.missingText).toBe(
      'chưa có trong Hai Cấp: 1; 1 nơi có dưới 100 hồ sơ không vẽ ở đây',
    );
    const full = ['91', '92', '93', '94', '95'].map((at) => rate(ratio, at, 900, 1000));
    expect(chart(full).options.missingText).toBeNull();
  });

  test('counts every coloured tile in one class', () => {
    const counts = chart().options.classes.map(({ count }) => Number(count));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(3);
  });

  test('keeps the special zone at sea', () => {
    const dataset = loadDataset('tests/fixtures/toy/expected');
    const { seas } = (mapFigure(context(dataset, 'vi'), ratio)!.chart as TileMap).options;
    expect(seas.map(({ name }) => name)).toEqual(['Đặc khu Hòn Đỏ']);
  });

  test('needs figures and a grid', () => {
    expect(mapFigure(telling([]), ratio)).toBeNull();
    expect(mapFigure(context(nation(figures, { tiles: [] }), 'vi'), ratio)).toBeNull();
  });
});

describe('a spread', () => {
  test('states the median of what it draws and both ends', () => {
    const figure = distributionFigure(telling(figures), ratio)!;
    // 0, 90, 95 and 100.
    expect(figure.title).toMatch(/92,50%.* 0,00%.* 100,00%/);
    expect(figure.table.rows).toHaveLength(5);
  });

  test('of no data is no figure', () => {
    expect(distributionFigure(telling([]), ratio)).toBeNull();
  });
});

describe('a list over places', () => {
  test('is a table of an official table, with what is not collected', () => {
    const ctx = telling([portal('portal766_avg_processing_days', '91', 4.24)]);
    const figure = listFigure(ctx, 'portal766_avg_processing_days', ctx.dataset.nation)!;
    expect(figure.chart).toBeNull();
    expect(figure.table.rows.map((row) => row[1]!.text)).toEqual([
      '4,24 ngày',
      ...Array<string>(4).fill('chưa có trong Hai Cấp'),
    ]);
  });

  test('is not made of the press, where other documents tell of other places', () => {
    const ctx = telling([
      press('on_time_rate', '91', 95.05),
      press('on_time_rate', '92', 99, { source: 'other-news' }),
    ]);
    expect(listFigure(ctx, 'on_time_rate', ctx.dataset.nation)).toBeNull();
  });
});
