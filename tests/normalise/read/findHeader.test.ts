import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../src/normalise/read/findHeader.ts';
import { records } from './records.ts';

type Rows = ReadonlyArray<readonly string[]>;

const found = (
  rows: Rows,
  wanted: readonly string[],
  at: { headerRow?: number; headerRows?: number } = {},
) => findHeader(records(rows), wanted, at);

describe('the heading of a table', () => {
  test('is the record with the most of the wanted columns, the first of equals', () => {
    const rows = [
      ['Bảng 1', ''],
      ['Mã', 'x'],
      ['Mã', 'Số'],
      ['Mã', 'Số'],
    ];
    expect(found(rows, ['Mã', 'Số'])).toEqual({ first: 2, count: 1, labels: ['Mã', 'Số'] });
  });

  test('may be told by its first column alone', () => {
    expect(found([['Bảng 1'], ['Mã']], ['Mã'])).toEqual({ first: 1, count: 1, labels: ['Mã'] });
  });

  test('stands where the description says, whatever is written there', () => {
    const rows = [
      ['Mã', 'Số'],
      ['a', ' b  c '],
    ];
    expect(found(rows, ['Mã', 'Số'], { headerRow: 2 })).toEqual({
      first: 1,
      count: 1,
      labels: ['a', 'b c'],
    });
    expect(found(rows, [], { headerRow: 9 })).toEqual({ first: 8, count: 1, labels: [] });
  });

  test('is the first record that is not blank where no column is found', () => {
    expect(
      found(
        [
          ['', ' '],
          ['', 'a'],
          ['b', 'c'],
        ],
        ['Mã'],
      ),
    ).toEqual({
      first: 1,
      count: 1,
      labels: ['', 'a'],
    });
  });

  test('is empty where there are no records or only blank ones', () => {
    expect(found([], ['Mã'])).toEqual({ first: 0, count: 1, labels: [] });
    expect(found([['', '']], ['Mã'])).toEqual({ first: 0, count: 1, labels: ['', ''] });
  });

  test('is looked for in the first twelve records', () => {
    const below = (above: number): Rows => [
      ...Array<string[]>(above).fill(['x', 'y']),
      ['Mã', 'Số'],
    ];
    expect(found(below(11), ['Mã', 'Số']).first).toBe(11);
    expect(found(below(12), ['Mã', 'Số']).first).toBe(0);
  });
});

describe('a heading of several records', () => {
  const two = { headerRows: 2 };

  test('is one label a column: the name of a group goes with each of its columns', () => {
    const rows = [
      ['Mã', 'Hồ sơ', '', 'Ghi chú'],
      ['', 'Tiếp nhận', 'Quá hạn', ''],
      ['1', '2', '3', '4'],
    ];
    expect(found(rows, ['Mã', 'Hồ sơ / Quá hạn'], two)).toEqual({
      first: 0,
      count: 2,
      labels: ['Mã', 'Hồ sơ / Tiếp nhận', 'Hồ sơ / Quá hạn', 'Ghi chú'],
    });
  });

  test('may be wider below than above, or above than below', () => {
    expect(found([['A'], ['x', 'y']], [], two).labels).toEqual(['A / x', 'A / y']);
    expect(found([['A', 'B'], ['x']], [], two).labels).toEqual(['A / x', 'B']);
  });

  test('has no name of a group before the first group', () => {
    expect(
      found(
        [
          ['', 'A'],
          ['x', 'y'],
        ],
        [],
        two,
      ).labels,
    ).toEqual(['x', 'A / y']);
  });

  test('has no name where a column has none of its own below a group', () => {
    expect(
      found(
        [
          ['A', ''],
          ['x', ''],
        ],
        [],
        two,
      ).labels,
    ).toEqual(['A / x', '']);
  });

  test('may have three records, of which some are empty in a column', () => {
    const rows = [
      ['A', '', 'B'],
      ['x', 'y', ''],
      ['1', '', '2'],
    ];
    expect(found(rows, [], { headerRows: 3 }).labels).toEqual(['A / x / 1', 'A / y', 'B / 2']);
  });

  test('is what there is of it at the end of a file', () => {
    expect(found([['A', 'B']], [], two)).toEqual({ first: 0, count: 2, labels: ['A', 'B'] });
  });
});
