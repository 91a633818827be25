import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/index.ts';
import { context } from '../../src/figures/context.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { stripFigure } from '../../src/figures/stripFigure.ts';
import type { Observation } from '../../src/model/observation.ts';
import { nation, places, portal, rate, telling } from '../support/smallNation.ts';

const ratio = 'portal766_on_time_ratio';
type Strip = Extract<ChartSpec, { name: 'strip' }>;

const communes = [
  rate(ratio, '90001', 180, 200),
  rate(ratio, '90002', 800, 1000),
  rate(ratio, '90003', 400, 400),
  rate(ratio, '90004', 1, 65),
];

const made = (
  place: string | null,
  figures: readonly Observation[] = communes,
  parent = '91',
  locale: 'vi' | 'en' = 'vi',
): Figure | null => {
  const ctx = telling(figures, locale);
  const { dataset } = ctx;
  return stripFigure(ctx, ratio, dataset.place(parent), place ? dataset.place(place) : null);
};

/** Names are kept on one line by spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const rows = (figure: Figure) => figure.table.rows.map((row) => row.map(({ text }) => plain(text)));

describe('a strip of communes', () => {
  test('counts all places in its n of N, also those with too few cases to be drawn', () => {
    const figure = made('90001')!;
    expect(figure.subtitle).toBe('% · năm 2026 đến 10/10/2026 · 4/4 xã, phường · n = 200');
    const { data, options } = figure.chart as Strip;
    expect(data.map(({ label }) => label)).toEqual([
      'Xã Đồng Tâm',
      'Xã Văn Lang',
      'Phường Văn Lăng',
    ]);
    expect(options.absent).toBe('1 nơi có dưới 100 hồ sơ không vẽ ở đây');
  });

  test('marks the place that the page is about', () => {
    expect((made('90002')!.chart as Strip).options.highlighted).toEqual([1]);
    expect((made(null)!.chart as Strip).options.highlighted).toEqual([]);
  });

  test('has a table of this place, lowest, median, highest, n and a link to the whole', () => {
    expect(rows(made('90001')!)).toEqual([
      ['Xã Đồng Tâm', '90,00%'],
      ['Thấp nhất (Xã Văn Lang)', '80,00%'],
      ['Trung vị của 3 đơn vị', '90,00%'],
      ['Cao nhất (Phường Văn Lăng)', '100,00%'],
      ['Cả 4 nơi', 'xem bảng đầy đủ'],
    ]);
    expect(made('90001')!.table.rows.at(-1)![1]!.href).toBe(
      '/vi/91-an-binh/index.html#communes-table',
    );
  });

  test('gives each number its place in the source, the median its method', () => {
    const hrefs = made('90001')!.table.rows.map(([, cell]) => cell!.href);
    expect(hrefs.slice(0, 4)).toEqual([
      '/vi/sources/portal.html#table-8',
      '/vi/sources/portal.html#table-9',
      '/vi/sources/portal.html#derived-portal766_on_time_ratio',
      '/vi/sources/portal.html#table-10',
    ]);
  });

  test('says in its title on which side of the median the place stands', () => {
    const title = (code: string | null, locale: 'vi' | 'en' = 'vi') =>
      plain(made(code, communes, '91', locale)!.title);
    expect(title('90001')).toBe('Xã Đồng Tâm: 90,00% hồ sơ đúng hạn, bằng trung vị');
    expect(title('90002')).toBe('Xã Văn Lang: 80,00% hồ sơ đúng hạn, thấp hơn trung vị 90,00%');
    expect(title('90003')).toBe('Phường Văn Lăng: 100,00% hồ sơ đúng hạn, cao hơn trung vị 90,00%');
    expect(title('90003', 'en')).toBe(
      'Văn Lăng ward: 100.00% of applications on time, above the median of 90.00%',
    );
  });

  test('says how it is read, and apart from that how the place stands beside its peers', () => {
    expect(made('90001')!.reading).toBe(
      'Mỗi dấu xám là một xã, phường hoặc đặc khu, dồn theo cột; vạch đứng là trung vị.',
    );
    // Fewer than five peers have no middle half to speak of.
    expect(made('90001')).not.toHaveProperty('beside');
  });

  test('tells communes from end to end without names, and by their median', () => {
    expect(made(null)!.title).toBe('Tỷ lệ đúng hạn từ 80,00% đến 100,00%, trung vị 90,00%');
  });

  test('is not made for a place with too few cases, or with none', () => {
    expect(made('90004')).toBeNull();
    expect(made('90003', communes.slice(0, 2))).toBeNull();
    expect(made(null, [])).toBeNull();
    expect(made(null, communes.slice(3))).toBeNull();
  });

  test('counts those who tie at an end and picks none of them', () => {
    const figures = communes.slice(0, 2).map((o) => ({ ...o, value: 90 }));
    expect(rows(made(null, figures)!)[0]).toEqual(['Thấp nhất (2 nơi)', '90,00%']);
  });

  test('draws one place alone', () => {
    const { data, options } = made('90001', communes.slice(0, 1))!.chart as Strip;
    expect(data).toHaveLength(1);
    expect(options.domain).toEqual([89, 91]);
  });
});

describe('a strip of provinces', () => {
  const provinces = ['91', '92', '93', '94'].map((at, i) => rate(ratio, at, 90 + i, 100));

  test('leads to the page of the indicator, which holds all', () => {
    const figure = made('91', provinces, 'vn')!;
    expect(figure.table.rows.at(-1)![1]!.href).toBe(`/vi/indicators/${ratio}.html`);
  });

  test('says how many of how many, and calls provinces provinces and units units', () => {
    expect(made('91', provinces, 'vn')!.subtitle).toContain('4/5 tỉnh, thành');
    // A province of two units in a nation of two provinces: the numbers alone don't tell.
    const two = places.filter(({ code }) => !['93', '94', '95'].includes(code));
    const ctx = context(nation([portal(ratio, '90005', 90)], { places: two, tiles: [] }), 'vi');
    const figure = stripFigure(ctx, ratio, ctx.dataset.place('92'), null)!;
    expect(figure.subtitle).toContain('1/2 xã, phường');
  });
});
