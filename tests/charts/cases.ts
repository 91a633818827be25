import type { Polygon } from 'geojson';
import type { ChartName, ChartSpec } from '../../src/charts/index.ts';
import type { Bar, Dot, MapClass, Part, RankedBar, SeaTile, Tile } from '../../src/charts/types.ts';

// Places and figures here are invented.

export const caseNames = [
  'normal',
  'one-value',
  'zero',
  'missing',
  'all-missing',
  'open-bound',
  '34-places',
  'long-names',
] as const;
export type CaseName = (typeof caseNames)[number];

const words = {
  label: 'Đông Hòa đứng giữa các tỉnh',
  description: 'Từ 54 đến 70 điểm; trung vị 62,5 điểm.',
};
const absent = '2 tỉnh chưa có trong Hai Cấp';
const longName = 'Đặc khu Hòn Đỏ thuộc thành phố Tây Hà và vùng nước quanh đảo';

/** Returns an even spread of values without chance. */
const spread = (i: number, from: number, to: number): number =>
  Math.round((from + (((i * 37) % 34) / 33) ** 0.7 * (to - from)) * 100) / 100;

const vi = (value: number, digits = 2): string =>
  value.toLocaleString('vi', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const nameOf = (i: number): string =>
  ['Đông Hòa', 'Tây Hà', 'Quảng Nguyên', 'Hồ Đường Minh', 'Huế Lam'][i] ?? `Nơi ${i + 1}`;

const numbers = Array.from({ length: 34 }, (_, i) => i);

const bar = (change: Partial<Bar>): Bar => ({
  label: 'Số hóa hồ sơ',
  value: 9.64,
  text: '9,64 / 22',
  tone: 'accent',
  end: 'exact',
  tentative: false,
  max: 22,
  reference: 9.7,
  ...change,
});

const plain = (change: Partial<Bar>): Bar =>
  bar({ max: null, reference: null, tone: 'two', ...change });

const openBars = (
  ['over', 'at-least', 'nearly', 'under', 'up-to', 'about', 'exact'] as const
).flatMap((end) =>
  [false, true].map((tentative) =>
    plain({
      label: `${end}${tentative ? ', đề xuất' : ''}`,
      value: 2900,
      text: '2.900 người',
      end,
      tentative,
    }),
  ),
);

const barsData: Record<CaseName, readonly Bar[]> = {
  normal: [
    bar({ label: 'Công khai, minh bạch', value: 14, text: '14,00 / 18', max: 18, reference: 11.2 }),
    bar({
      label: 'Tiến độ giải quyết',
      value: 18.01,
      text: '18,01 / 20',
      max: 20,
      reference: 17.9,
    }),
    bar({}),
    bar({ label: 'Thanh toán trực tuyến', value: 6.3, text: '6,30 / 10', max: 10, reference: 6.5 }),
  ],
  'one-value': [bar({})],
  zero: [bar({ value: 0, text: '0,00 / 22' }), bar({ value: 6, text: '6,00 / 22' })],
  missing: [
    bar({}),
    bar({ value: null, text: 'chưa có trong Hai Cấp' }),
    bar({ value: 20, text: '20,00 / 22' }),
  ],
  'all-missing': [1, 2].map((i) =>
    bar({ label: `Nhóm ${i}`, value: null, text: 'chưa có trong Hai Cấp' }),
  ),
  'open-bound': openBars,
  '34-places': numbers.map((i) =>
    plain({ label: nameOf(i), value: spread(i, 54, 70), text: vi(spread(i, 54, 70)) }),
  ),
  'long-names': [
    bar({ label: longName, text: 'hơn 31.900 người (đề xuất, tạm thời)' }),
    bar({ label: 'Người hưởng lương từ ngân sách nhà nước', text: 'gần 6.600 người' }),
  ],
};

const ranked = (i: number, value: number | null, change: Partial<RankedBar> = {}): RankedBar => ({
  position: value === null ? '' : String(i + 1),
  label: nameOf(i),
  value,
  text: value === null ? 'chưa có trong Hai Cấp' : `${vi(value)}%`,
  highlighted: i === 1,
  href: `../9${i}/index.html`,
  ...change,
});

const rankedPlaces = numbers
  .map((i) => 100 - i * 1.3 - (i % 3) * 0.2)
  .map((value, i) => ranked(i, Math.round(value * 100) / 100));

const rankingData: Record<CaseName, readonly RankedBar[]> = {
  normal: rankedPlaces.slice(0, 6),
  'one-value': rankedPlaces.slice(0, 1),
  zero: [ranked(0, 12.5), ranked(1, 0)],
  missing: [ranked(0, 91.2), ranked(1, null), ranked(2, 80), ranked(3, null)],
  'all-missing': [ranked(0, null), ranked(1, null)],
  'open-bound': [],
  '34-places': rankedPlaces,
  'long-names': [
    ranked(0, 91.2, { label: longName }),
    ranked(1, 80),
    ranked(2, null, { label: longName }),
  ],
};

const part = (change: Partial<Part>): Part => ({
  label: 'Cấp xã',
  value: 80848,
  text: '80.848 hồ sơ (91,4%)',
  tone: 'two',
  end: 'exact',
  tentative: false,
  ...change,
});
const second: Partial<Part> = {
  label: 'Cấp tỉnh',
  value: 7581,
  text: '7.581 hồ sơ (8,6%)',
  tone: 'three',
};

const partsData: Record<CaseName, readonly Part[]> = {
  normal: [part({}), part(second)],
  'one-value': [part({})],
  zero: [part({}), part({ ...second, value: 0, text: '0 hồ sơ' })],
  missing: [],
  'all-missing': [],
  'open-bound': [
    part({ end: 'nearly', value: 400, text: 'gần 400' }),
    part({ ...second, end: 'over', value: 300, text: 'hơn 300' }),
    part({ label: 'Còn thiếu', tone: 'accent', end: 'about', value: 200, text: 'khoảng 200' }),
    part({
      label: 'Tạm thời',
      end: 'at-least',
      value: 350,
      tentative: true,
      text: 'từ 350 trở lên',
    }),
  ],
  '34-places': [],
  'long-names': [part({ label: longName }), part({ ...second, label: longName })],
};

const dot = (i: number, value: number): Dot => ({ label: nameOf(i), value, text: `${vi(value)}` });
const dots = numbers.map((i) => dot(i, spread(i, 55, 69)));
const medianTick = { value: 62.5, text: 'trung vị 62,50' };
const stripTicks = [54, 58, 62, 66, 70].map((value) => ({ value, text: String(value) }));

const dotsData: Record<CaseName, readonly Dot[]> = {
  normal: dots.slice(0, 12),
  'one-value': dots.slice(0, 1),
  zero: [dot(0, 0), dot(1, 0), dot(2, 100)],
  missing: dots.slice(0, 10),
  'all-missing': [],
  'open-bound': [],
  '34-places': dots,
  'long-names': [...dots, { label: longName, value: 61, text: '61,00' }],
};

const classes: readonly MapClass[] = [
  { from: 0, text: '< 80', count: '4' },
  { from: 80, text: '80–85', count: '7' },
  { from: 85, text: '85–90', count: '9' },
  { from: 90, text: '90–95', count: '8' },
  { from: 95, text: 'từ 95', count: '6' },
];
const seas: readonly SeaTile[] = [
  { name: 'Đặc khu Hoàng Sa', lines: ['Hoàng', 'Sa'], column: 5, row: 6, href: '../48/20333.html' },
  {
    name: 'Đặc khu Trường Sa',
    lines: ['Trường', 'Sa'],
    column: 5,
    row: 10,
    href: '../56/22736.html',
  },
];
// Columns of each row, in the shape of the country.
const grid = [
  '0123',
  '0123',
  '1234',
  '1234',
  '12',
  '2',
  '23',
  '3',
  '3',
  '34',
  '123',
  '012',
  '01',
  '0',
];
const cells = grid.flatMap((columns, row) => [...columns].map((c) => ({ column: Number(c), row })));

const tile = (i: number, value: number | null): Tile => ({
  name: nameOf(i),
  lines: nameOf(i).split(' ').slice(0, 2),
  column: cells[i]?.column ?? 0,
  row: cells[i]?.row ?? 0,
  value,
  text: value === null ? 'chưa có' : vi(value, 1),
  href: `../9${i}/index.html`,
});

const tilesData: Record<CaseName, readonly Tile[]> = {
  normal: numbers.slice(0, 12).map((i) => tile(i, 76 + i * 2)),
  'one-value': [tile(0, 91.2)],
  zero: [tile(0, 0), tile(1, 90)],
  missing: [tile(0, 91.2), tile(1, null), tile(2, 99)],
  'all-missing': [tile(0, null), tile(1, null)],
  'open-bound': [],
  '34-places': numbers.map((i) => tile(i, spread(i, 76, 99.9))),
  'long-names': [
    { ...tile(0, 98.54), lines: ['Thường', 'Nguyên'] },
    { ...tile(1, 100), lines: ['Quảng', 'Trường'] },
  ],
};

/** A square with its lower left corner there, y upwards. */
const square = (x: number, y: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
      [x, y],
    ],
  ],
});

/** Combinations that can't be, each with its reason. */
export const impossible: Partial<Record<`${ChartName} ${CaseName}`, string>> = {
  'ranking open-bound': 'a qualified figure is never ordered as if exact',
  'strip open-bound': 'a qualified figure is never placed among exact ones',
  'unitGrid open-bound': 'a class of a grid holds exact figures only',
  'boundaryMap open-bound': 'a class of a map holds exact figures only',
  'tileMap open-bound': 'a class of a map holds exact figures only',
  'distribution open-bound': 'a qualified figure is never placed among exact ones',
  'dots open-bound': 'dots are counted, so each is there or not',
  'parts missing': 'without one part there is no whole to divide',
  'parts all-missing': 'without parts the figure has no drawing',
  'parts 34-places': 'the parts of one place are few',
  'dots missing': 'a count of dots is one pair of numbers',
  'dots all-missing': 'without its pair of numbers the figure has no drawing',
};

const dotCounts: Partial<Record<CaseName, { filled: number; total: number }>> = {
  normal: { filled: 64, total: 64 },
  'one-value': { filled: 1, total: 1 },
  zero: { filled: 0, total: 20 },
  '34-places': { filled: 21, total: 34 },
  'long-names': { filled: 5, total: 18 },
};

const hasAbsent = (name: CaseName): { absent?: string } =>
  name.includes('missing') ? { absent } : {};

const called = (name: CaseName): number[] =>
  name === 'long-names' ? [34] : dotsData[name].length > 1 ? [1] : [];

const swarm = (name: CaseName) => ({
  ...words,
  median: dotsData[name].length > 1 ? medianTick : null,
  ticks:
    name === 'zero' ? [0, 50, 100].map((value) => ({ value, text: String(value) })) : stripTicks,
  domain: name === 'zero' ? ([0, 100] as const) : ([54, 70] as const),
  ...hasAbsent(name),
});

/** Returns what is drawn for a chart in a case; null where the combination can't be. */
export function specOf(chart: ChartName, name: CaseName): ChartSpec | null {
  if (impossible[`${chart} ${name}`] !== undefined) return null;
  const dotCount = dotCounts[name] ?? { filled: 0, total: 0 };
  const specs: Record<ChartName, ChartSpec> = {
    bars: {
      name: 'bars',
      data: barsData[name],
      options:
        name === 'open-bound' || name === '34-places'
          ? { ...words, ticks: [{ value: 0, text: '0' }] }
          : { ...words, referenceText: 'trung vị 34 tỉnh, thành', frameText: 'điểm tối đa' },
    },
    ranking: {
      name: 'ranking',
      data: rankingData[name],
      options: {
        ...words,
        reference:
          name === 'all-missing' ? null : { value: 84.1, text: 'chung 34 tỉnh, thành: 84,10%' },
        ...(name === '34-places'
          ? {
              domain: [50, 100] as const,
              ticks: [50, 75, 100].map((value) => ({ value, text: `${value}%` })),
            }
          : {}),
      },
    },
    parts: {
      name: 'parts',
      data: partsData[name],
      options: {
        ...words,
        total: name === 'open-bound' ? null : { label: 'Tổng', text: '88.429 hồ sơ' },
      },
    },
    strip: {
      name: 'strip',
      data: dotsData[name],
      options: { ...swarm(name), highlighted: called(name) },
    },
    tileMap: {
      name: 'tileMap',
      data: tilesData[name],
      options: {
        ...words,
        seas,
        seaLabel: 'Biển Đông',
        classes: name === 'all-missing' ? [] : classes,
        legendText: '% hồ sơ đúng hạn; số tỉnh, thành mỗi nhóm',
        missingText: name.includes('missing') ? 'chưa có trong Hai Cấp: 1' : null,
      },
    },
    unitGrid: {
      name: 'unitGrid',
      data: tilesData[name].map(({ name: unit, value, text, href }) => ({
        name: name === 'long-names' ? longName : unit,
        value,
        text,
        href,
      })),
      options: {
        ...words,
        classes: name === 'all-missing' ? [] : classes,
        legendText: '% hồ sơ đúng hạn; số xã, phường mỗi nhóm',
        missingText: name.includes('missing') ? 'chưa có trong Hai Cấp: 1' : null,
      },
    },
    boundaryMap: {
      name: 'boundaryMap',
      data: [
        ...tilesData[name].map(({ name: unit, value, text, href, column, row }) => ({
          name: name === 'long-names' ? longName : unit,
          geometry: square(column, -row, 1),
          value,
          text,
          href,
          sea: false,
        })),
        ...seas.map(({ name: zone, href, column, row }) => ({
          name: zone,
          geometry: square(column + 2, -row, 0.05),
          value: null,
          text: '',
          href,
          sea: true,
        })),
      ],
      options: {
        ...words,
        seaLabel: 'Biển Đông',
        classes: name === 'all-missing' ? [] : classes,
        legendText: '% hồ sơ đúng hạn; số tỉnh, thành mỗi nhóm',
        missingText: name.includes('missing') ? 'chưa có trong Hai Cấp: 1' : null,
      },
    },
    dots: { name: 'dots', data: dotCount, options: words },
    distribution: {
      name: 'distribution',
      data: dotsData[name],
      options: { ...swarm(name), named: called(name), idPrefix: 'figure' },
    },
  };
  return specs[chart];
}
