import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/index.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { orderFigure, ownPosition } from '../../src/figures/orderFigure.ts';
import { indicatorOf } from '../../src/figures/indicator.ts';
import { slice } from '../../src/dataset/slice.ts';
import type { Observation } from '../../src/model/observation.ts';
import { portal, rate, telling } from '../support/smallNation.ts';

const ratio = 'portal766_on_time_ratio';

const made = (figures: readonly Observation[], id = ratio, locale: 'vi' | 'en' = 'vi'): Figure => {
  const ctx = telling(figures, locale);
  return orderFigure(ctx, id, ctx.dataset.nation)!;
};

type Ranking = Extract<ChartSpec, { name: 'ranking' }>;
const bars = ({ chart }: Figure) =>
  (chart as Ranking).data.map(({ position, label, text }) => [position, label, text]);
const column = ({ table }: Figure, n: number) => table.rows.map((row) => row[n]?.text);

describe('an order of ours', () => {
  const figures = [
    rate(ratio, '91', 180, 200),
    rate(ratio, '92', 950, 1000),
    rate(ratio, '93', 95, 100),
    rate(ratio, '94', 65, 65),
  ];

  test('says that it is ours, and not the source’s', () => {
    expect(made(figures).subtitle).toBe(
      'Hai Cấp sắp theo tỷ lệ · % · năm 2026 đến 10/10/2026 · 4/5 tỉnh, thành',
    );
    expect(made(figures).table.head[1]).toBe('Hai Cấp sắp');
    expect(made(figures, ratio, 'en').subtitle).toContain('Ordered by Hai Cấp');
  });

  test('lets ties share a position and skips the next', () => {
    expect(bars(made(figures)).slice(0, 3)).toEqual([
      ['1', 'Bắc Sơn', '95,00%'],
      ['1', 'Đông Hòa', '95,00%'],
      ['3', 'An Bình', '90,00%'],
    ]);
  });

  test('leaves out a rate on fewer than 100 cases, puts it last and says so', () => {
    const figure = made(figures);
    expect(bars(figure).at(-1)).toEqual(['', 'Nam Hà', '100,00%']);
    expect(column(figure, 1)[3]).toBe('không sắp (dưới 100 hồ sơ)');
    expect(column(made(figures, ratio, 'en'), 1)[3]).toBe('not ordered (fewer than 100)');
  });

  test('pools the counts, and counts the ordered places above the pooled rate', () => {
    // 180 + 950 + 95 + 65 of 200 + 1000 + 100 + 65, where a mean of rates would be 95.
    const figure = made(figures);
    expect(figure.title).toBe('2/3 tỉnh, thành cao hơn mức cả nước gộp lại 94,51%');
    const { reference } = (figure.chart as Ranking).options;
    expect(reference?.value).toBeCloseTo(94.5055, 3);
    expect(reference?.text).toBe('cả nước gộp lại: 94,51%');
  });

  test('has no pooled rate where a count is not known', () => {
    const figure = made([...figures.slice(0, 2), portal(ratio, '93', 99)]);
    expect((figure.chart as Ranking).options.reference).toBeNull();
    expect(figure.title).not.toContain('gộp lại');
  });

  test('gives every rate its n', () => {
    expect(made(figures).table.head.at(-1)).toMatch(/(?<!\p{L})n(?!\p{L})/u);
    expect(column(made(figures), 3)).toEqual(['1.000', '100', '200', '65', '']);
  });

  test('lists a place that the source does not tell of, without a position', () => {
    expect(
      made(figures)
        .table.rows.at(-1)!
        .map(({ text }) => text),
    ).toEqual(['Tây Ninh Hạ', '', 'chưa có trong Hai Cấp', '']);
    expect(bars(made(figures))).toHaveLength(4);
  });

  test('zero stands last of the ordered, with its number', () => {
    expect(bars(made([...figures, rate(ratio, '95', 0, 500)]))[3]).toEqual([
      '4',
      'Tây Ninh Hạ',
      '0,00%',
    ]);
  });
});

describe('beneath an order of ours', () => {
  const figures = [
    rate(ratio, '91', 180, 200),
    rate(ratio, '92', 950, 1000),
    rate(ratio, '93', 65, 65),
    portal(ratio, '94', null, { status: 'not-published' }),
  ];

  test('stand those that it leaves out, by reason and never with a figure of ours', () => {
    expect(made(figures).notes.slice(0, 3)).toEqual([
      'Không sắp vì dưới 100 hồ sơ (1 nơi): Đông Hòa (n = 65).',
      'Không có số, nguồn không công bố (1 nơi): Nam Hà.',
      'Không có số, chưa có trong Hai Cấp (1 nơi): Tây Ninh Hạ.',
    ]);
    expect(column(made(figures), 2).slice(3)).toEqual([
      'nguồn không công bố',
      'chưa có trong Hai Cấp',
    ]);
  });

  test('a reason given for another period or by another source is none of this order', () => {
    const others = [
      portal(ratio, '94', null, { status: 'not-published', source: 'portal-b' }),
      portal(ratio, '95', null, { status: 'suppressed', asOf: '2026-09-24' }),
    ];
    const { notes } = made([...figures.slice(0, 3), ...others]);
    expect(notes[1]).toBe('Không có số, chưa có trong Hai Cấp (2 nơi): Nam Hà và Tây Ninh Hạ.');
  });

  test.each([
    ['vi', 'Điều bảng này không nói được: '],
    ['en', 'What this table cannot say: '],
  ] as const)(
    'stands what it can’t say, and its definition goes with it, in %s',
    (locale, limits) => {
      const { notes, terms } = made(figures, ratio, locale);
      const indicator = indicatorOf(ratio);
      expect(notes.at(-1)).toContain(limits + indicator.caution![locale]);
      expect(terms?.[0]).toBe(indicator.definition[locale]);
    },
  );
});

describe('an order of communes', () => {
  const figures = [
    rate(ratio, '90001', 180, 200),
    rate(ratio, '90002', 990, 1000),
    rate(ratio, '90003', 60, 65),
  ];
  const among = (id: string, observations: readonly Observation[]) => {
    const ctx = telling(observations);
    return orderFigure(ctx, id, ctx.dataset.place('91'))!;
  };

  test('is pooled over the communes of the province, and never called the country', () => {
    const figure = among(ratio, figures);
    expect(figure.title).toBe('1/2 xã, phường của An Bình cao hơn mức gộp lại 97,23%');
    expect((figure.chart as Ranking).options.reference?.text).toBe(
      'các xã, phường gộp lại: 97,23%',
    );
    expect(JSON.stringify(figure)).not.toMatch(/cả nước/i);
  });

  test('leaves out the small ones and those not collected, by name', () => {
    expect(among(ratio, figures).notes.slice(0, 2)).toEqual([
      'Không sắp vì dưới 100 hồ sơ (1 nơi): Phường Văn Lăng (n = 65).',
      'Không có số, chưa có trong Hai Cấp (1 nơi): Đặc khu Hòn Đỏ.',
    ]);
  });

  test('by points says that it is by points', () => {
    const points = ['90001', '90002'].map((at) => portal('portal766_digitisation', at, 15));
    expect(among('portal766_digitisation', points).subtitle).toContain('Hai Cấp sắp theo điểm');
  });
});

describe('figures of two days', () => {
  test('are never in one order: the fuller day stands, the other is missing', () => {
    const earlier = { asOf: '2026-09-24', period: { start: '2026-01-01', end: '2026-09-24' } };
    const figure = made([
      rate(ratio, '91', 180, 200),
      rate(ratio, '92', 950, 1000),
      rate(ratio, '93', 999, 1000, earlier),
    ]);
    expect(bars(figure).map(([, label]) => label)).toEqual(['Bắc Sơn', 'An Bình']);
    expect(figure.notes[0]).toContain('(3 nơi): Đông Hòa, Nam Hà và Tây Ninh Hạ.');
  });
});

describe('a printed rank', () => {
  const total = 'portal766_total';
  // The source ranks by more decimals than it prints: 2 and 3 have the same points.
  const figures = [
    portal(total, '91', 60, { rank: 3, rankOf: 34 }),
    portal(total, '92', 60, { rank: 2, rankOf: 34 }),
    portal(total, '93', 71, { rank: 1, rankOf: 34 }),
    portal(total, '94', 59, { rank: 17, rankOf: 34 }),
  ];

  test('is the source’s, not our count of it', () => {
    const figure = made(figures, total);
    expect(bars(figure).map(([position]) => position)).toEqual(['1', '2', '3', '17']);
    expect(figure.table.head[1]).toBe('Thứ theo Cổng');
    expect(figure.subtitle).toContain('Thứ tự theo bảng điểm của Cổng');
    expect(figure.title).toBe('Đông Hòa đứng đầu bảng điểm của Cổng: 71,00 điểm');
  });

  test('is not made up where one place has none', () => {
    const figure = made([...figures.slice(0, 3), portal(total, '94', 59)], total);
    expect(bars(figure).map(([position]) => position)).toEqual(['', '', '', '']);
    expect(figure.subtitle).toContain('Theo mã đơn vị, không sắp hạng');
  });
});

describe('counts', () => {
  test('have no order, no caution about one, and say so', () => {
    const figures = ['91', '92'].map((at, i) => portal('portal766_received', at, 100 * (i + 1)));
    const figure = made(figures, 'portal766_received');
    expect(bars(figure)).toEqual([
      ['', 'An Bình', '100'],
      ['', 'Bắc Sơn', '200'],
    ]);
    expect(figure.subtitle).toContain('không sắp hạng');
    expect(figure.reading).toContain('không nói nơi nào tốt hơn');
    expect(figure.notes).toEqual([
      'Không có số, chưa có trong Hai Cấp (3 nơi): Đông Hòa, Nam Hà và Tây Ninh Hạ.',
    ]);
  });
});

test('no data give no figure', () => {
  const ctx = telling([]);
  expect(orderFigure(ctx, ratio, ctx.dataset.nation)).toBeNull();
  expect(() => orderFigure(ctx, 'nonsense', ctx.dataset.nation)).toThrow('unknown indicator');
});

test('a place’s own position is among those with enough cases', () => {
  const ctx = telling([rate(ratio, '91', 180, 200), rate(ratio, '92', 65, 65)]);
  const { dataset } = ctx;
  const found = slice(dataset, ratio, dataset.nation)!;
  expect(ownPosition(ctx, found, dataset.place('91'))).toEqual({ position: '1', of: '1' });
  expect(ownPosition(ctx, found, dataset.place('92'))).toBeNull();
  expect(ownPosition(ctx, found, dataset.place('93'))).toBeNull();
});
