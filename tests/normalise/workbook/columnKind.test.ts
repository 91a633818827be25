import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import { columnKinds, holdsFigures } from '../../../src/normalise/read/workbook/columnKind.ts';
import { spec } from '../support.ts';

const units = {
  count: 'count',
  people: 'persons',
  rate: 'percent',
  order: 'rank',
  score: 'points',
} as const;
const catalogue = new Map(
  Object.entries(units).map(([id, unit]) => [id, { id, unit } as unknown as Indicator]),
);

/** The kinds of columns of a description that says no more than this. */
const kinds = (changes: object) =>
  Object.fromEntries(
    columnKinds(
      { ...spec({ place: { code: '01' } as never, figures: [] }), ...changes },
      catalogue,
    ),
  );

describe('what a column holds is told by the description:', () => {
  test('a value by the unit of its indicator, and a number where that is not known', () => {
    const figures = [...Object.keys(units), 'none'].map((indicator) => ({
      indicator,
      value: `of ${indicator}`,
    }));
    expect(kinds({ figures })).toEqual({
      'of count': 'count',
      'of people': 'count',
      'of rate': 'percent',
      'of order': 'rank',
      'of score': 'number',
      'of none': 'number',
    });
  });

  test('parts of a rate are counts, ranks are ranks, a maximum in a column is a number', () => {
    const figure = {
      indicator: 'rate',
      value: 'a',
      numerator: 'b',
      denominator: 'c',
      rank: 'd',
      max: 'e',
    };
    expect(kinds({ figures: [figure] })).toEqual({
      e: 'number',
      b: 'count',
      c: 'count',
      d: 'rank',
      a: 'percent',
    });
    expect(kinds({ figures: [{ indicator: 'score', value: 'a', max: 10 }] })).toEqual({
      a: 'number',
    });
  });

  test('the place is codes, its name text', () => {
    const place = {
      column: 'Mã',
      code: 'Mã khác',
      name: 'Tên',
      scheme: 'code',
      names: [],
    } as const;
    expect(kinds({ place })).toEqual({
      Tên: 'text',
      'Mã khác': 'code',
      Mã: 'code',
    });
  });

  test.each([
    [{ period: { column: 'Kỳ' } }, { Kỳ: 'date' }],
    [{ period: { start: { column: 'Từ' }, end: { column: 'Đến' } } }, { Từ: 'date', Đến: 'date' }],
    [{ period: { start: { date: '2025-07-01' }, end: { column: 'Đến' } } }, { Đến: 'date' }],
    [{ period: { text: '2025' } }, {}],
    [{ asOf: { column: 'Ngày' } }, { Ngày: 'date' }],
    [{ asOf: { date: '2025-07-01' } }, {}],
  ])('dates are dates: %j', (changes, found) => {
    expect(kinds({ period: { text: '2025' }, asOf: null, ...changes })).toEqual(found);
  });

  test('ignored columns are ignored, and keys of a long table are text', () => {
    const changes = {
      ignoredColumns: [{ column: 'Khác', reason: 'x' }],
      key: ['Chỉ tiêu'],
    };
    expect(kinds({ ...changes, layout: 'long' })).toEqual({ Khác: 'ignored', 'Chỉ tiêu': 'text' });
    expect(kinds({ ...changes, layout: 'wide' })).toEqual({ Khác: 'ignored' });
  });

  test('a column that is named twice is what is said last', () => {
    const ignoredColumns = [{ column: 'a', reason: 'x' }];
    const figures = [{ indicator: 'order', value: 'a' }];
    expect(kinds({ ignoredColumns, figures })).toEqual({ a: 'rank' });
  });
});

test.each([
  ['count', true],
  ['percent', true],
  ['number', true],
  ['rank', true],
  ['date', false],
  ['code', false],
  ['text', false],
  ['ignored', false],
  [undefined, false],
] as const)('a column of %s holds figures: %s', (kind, holds) => {
  expect(holdsFigures(kind)).toBe(holds);
});
