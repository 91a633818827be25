import { expect, test } from 'vitest';
import { findHeading } from '../../../src/normalise/propose/findHeading.ts';
import type { Grid } from '../../../src/normalise/propose/grid.ts';

const at = { code: 0, name: 1 };

/** Returns where headings are found above row `firstRow`, from 0: their first row, count and words. */
function found(rows: ReadonlyArray<readonly string[]>, firstRow = rows.length, columns = at) {
  const width = Math.max(...rows.map((cells) => cells.length));
  const grid: Grid = {
    sheet: null,
    hidden: false,
    rows: rows.map((cells, i) => ({
      line: i + 1,
      cells: cells.map((text, c) => ({ text, line: i + 1, column: c + 1 })),
    })),
    labels: (first, count) =>
      Array.from({ length: width }, (_, c) =>
        rows
          .slice(first, first + count)
          .map((cells) => cells[c] ?? '')
          .filter((text) => text !== '')
          .join(' / '),
      ),
    found: () => 0,
  };
  const heading = findHeading(grid, firstRow, columns);
  return heading && [heading.first, heading.count, heading.labels.join('|')];
}

test('headings are the last row of words above the data', () => {
  expect(found([['Mã', 'Tên', 'n']])).toEqual([0, 1, 'Mã|Tên|n']);
  expect(
    found(
      [
        ['Bảng 1', 'x', 'y'],
        ['Mã', 'Tên', 'n'],
        ['1', 'a', '5'],
      ],
      2,
    ),
  ).toEqual([1, 1, 'Mã|Tên|n']);
  expect(
    found(
      [
        ['Mã', 'Tên', 'n'],
        ['05977', 'a', '5'],
      ],
      1,
    ),
  ).toEqual([0, 1, 'Mã|Tên|n']);
});

test('a title of one cell and no rows at all are none', () => {
  expect(found([['Bảng 1', '', '']])).toBeNull();
  expect(found([['Mã', 'Tên', 'n']], 0)).toBeNull();
  expect(found([['', '', '']])).toBeNull();
});

test.each([
  [['Mã', 'Tên', '5', '6'], false],
  [['Mã', 'Tên', '5'], true],
  [['Mã', '1.234,5', '95%'], false],
  [['Mã', '2025', '2026'], true],
  [['Mã', '7/2025', '8/2025'], true],
  [['Mã', '12025', '20255'], false],
  [['Mã', '7/20255', '8/20255'], false],
  [['Mã', '7/20', '8/20'], false],
  [['Mã', '5 xã', '6 xã'], true],
  [['Mã', 'x5', 'x6'], true],
  [['Mã', '2026-07-01T00:00Z', '2026-07-02'], false],
  [['Mã', '-', '-', ':'], true],
  [['(1)', '(2)', '(3)'], false],
])('the row %j is one of headings: %s', (cells, is) => {
  expect(found([cells]) !== null).toBe(is);
});

test('two rows are taken where one does not tell columns apart, and up to four', () => {
  const two = [
    ['Mã', 'Tên', 'Hồ sơ', 'Đơn'],
    ['Mã', 'Tên', 'Số', 'Số'],
  ];
  expect(found(two)).toEqual([0, 2, 'Mã / Mã|Tên / Tên|Hồ sơ / Số|Đơn / Số']);
  const whole = [
    ['Mã', 'Tên', 'Hồ sơ', 'Đơn'],
    ['Mã', 'Tên', 'Số a', 'Số b'],
  ];
  expect(found(whole)).toEqual([1, 1, 'Mã|Tên|Số a|Số b']);
  const empty = [
    ['Mã', 'Tên', 'Hồ sơ', 'Đơn'],
    ['', '', 'Số a', 'Số b'],
  ];
  expect(found(empty)).toEqual([0, 2, 'Mã|Tên|Hồ sơ / Số a|Đơn / Số b']);
  expect(
    found([
      ['a', 'b', 'c', 'd'],
      ['Mã', 'Tên', 'Số', ''],
    ]),
  ).toEqual([0, 2, 'a / Mã|b / Tên|c / Số|d']);
  const same = ['Mã', 'Số', 'Số'];
  expect(found([['x', 'a', 'b'], same, same, same])?.slice(0, 2)).toEqual([0, 4]);
  expect(found([['x', 'a', 'b'], same, same, same, same])).toEqual([4, 1, 'Mã|Số|Số']);
});
