import { describe, expect, test } from 'vitest';
import { headerLines, headerOf } from '../../../src/normalise/read/workbook/header.ts';
import { mergesAt } from '../../../src/normalise/read/workbook/merges.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import { type Tiny, tinySheet } from './tinySheet.ts';

type Rows = readonly (readonly Tiny[])[];

function headings(rows: Rows, lines: readonly number[], merges: readonly string[] = []) {
  const sheet = tinySheet(rows, { merges });
  return headerOf(sheet, lines, mergesAt(sheet));
}

const words = (...of: Parameters<typeof headings>): string[] =>
  headings(...of).map(({ text }) => text);

describe('a heading', () => {
  test('has its words, its line, its column and its sheet', () => {
    expect(headings([['x'], ['Mã xã', 'Tỷ lệ']], [2])).toEqual([
      { text: 'Mã xã', line: 2, column: 1, sheet: 'S' },
      { text: 'Tỷ lệ', line: 2, column: 2, sheet: 'S' },
    ]);
  });

  test('of several rows has the words of all and the line of the lowest that has any', () => {
    const rows = [
      ['Mã xã', 'Hồ sơ', null, 'Tỷ lệ', null],
      [null, 'Trực tuyến', 'Trực tiếp', null, null],
      [null, 'n', null, null, 'z'],
    ];
    expect(headings(rows, [1, 2, 3], ['A1:A3', 'B1:C1'])).toEqual([
      { text: 'Mã xã', line: 1, column: 1, sheet: 'S' },
      { text: 'Hồ sơ / Trực tuyến / n', line: 3, column: 2, sheet: 'S' },
      { text: 'Hồ sơ / Trực tiếp', line: 2, column: 3, sheet: 'S' },
      { text: 'Tỷ lệ', line: 1, column: 4, sheet: 'S' },
      { text: 'z', line: 3, column: 5, sheet: 'S' },
    ]);
  });

  test('may be empty between others, in the last of their lines, never behind them', () => {
    expect(
      headings(
        [
          ['a', null, 'b', null],
          [null, null, null, null],
        ],
        [1, 2],
      ),
    ).toEqual([
      { text: 'a', line: 1, column: 1, sheet: 'S' },
      { text: '', line: 2, column: 2, sheet: 'S' },
      { text: 'b', line: 1, column: 3, sheet: 'S' },
    ]);
    expect(headings([[null, null]], [1])).toEqual([]);
  });

  test('is that of the first cell of a merge, whatever the others still hold', () => {
    const rows = [
      ['Mã xã', 'Hồ sơ', 'cũ'],
      ['cũ', 'Trực tuyến', 'Trực tiếp'],
    ];
    expect(words(rows, [1, 2], ['A1:A2', 'B1:C1'])).toEqual([
      'Mã xã',
      'Hồ sơ / Trực tuyến',
      'Hồ sơ / Trực tiếp',
    ]);
  });

  test('may be in lines that do not follow one another', () => {
    expect(words([['a'], ['x'], ['b']], [1, 3])).toEqual(['a / b']);
  });

  test.each<[Tiny, string]>([
    ['\u200bMã\n xã\ufeff ', 'Mã xã'],
    ['Tên\u00a0\t xã', 'Tên xã'],
    ['To\u0302ng\u2060', 'Tông'],
    [{ value: 46_000, shown: '12/2025' }, '12/2025'],
    [true, 'true'],
    [{ value: 42, shown: '#REF!', error: '#REF!' }, ''],
    [{ value: 'as stored', shown: 'as shown' }, 'as stored'],
    [{ value: 'x', uncached: true }, ''],
  ])('%j reads %j', (cell, text) => {
    expect(words([[cell, 'z']], [1])).toEqual([text, 'z']);
  });
});

test.each([
  [[], ''],
  [[0], '0'],
  [[0, 1], '0, 1'],
  [[2, 3], '2, 3'],
  [[1, 2, 3], '1, 2, 3'],
])('a header in lines %j of a sheet of two is refused', (lines, said) => {
  const refusal = expect.objectContaining({
    code: 'E-STR-HEADER-ROWS',
    vi: `dòng tiêu đề khai báo (${said}) không có trong trang tính; hãy sửa headerRows`,
    message: `missing header rows: ${said} are not in the sheet; mend headerRows`,
    sheet: 'S',
  }) as Refused;
  expect(() => headings([['a'], ['b']], lines)).toThrow(refusal);
});

describe('the lines of the header', () => {
  const find = (
    rows: Rows,
    wanted: readonly string[],
    place: Parameters<typeof headerLines>[1] = {},
    merges: readonly string[] = [],
  ) => {
    const sheet = tinySheet(rows, { merges });
    return headerLines(sheet, place, mergesAt(sheet), wanted);
  };
  const rows = [['BIỂU 1'], ['Mã xã', 'x'], ['Mã xã', 'Tỷ lệ'], ['Mã xã', 'Tỷ lệ'], ['1', '2']];

  test.each([
    [{ headerRows: [7, 5, 6] }, [5, 6, 7]],
    [{ headerRow: 4 }, [4]],
    [{ headerRow: 4, headerRows: 3 }, [4, 5, 6]],
    [{ headerRow: 4, headerRows: [9] }, [9]],
  ])('are those declared: %j', (place, lines) => {
    expect(find(rows, ['Mã xã'], place)).toEqual(lines);
  });

  test('are else the first with the most of the wanted columns', () => {
    expect(find(rows, ['Mã xã', 'Tỷ lệ'])).toEqual([3]);
    expect(find(rows, ['Mã xã'])).toEqual([2]);
    expect(find(rows, ['mã  xã'])).toEqual([2]);
    expect(find(rows, [])).toEqual([1]);
    expect(find(rows, ['Khác'])).toEqual([1]);
  });

  test('of several rows are found as one', () => {
    const form = [
      ['Biểu', null],
      ['Hồ sơ', null],
      ['a', 'b'],
      ['1', '2'],
    ];
    expect(find(form, ['Hồ sơ / a', 'Hồ sơ / b'], { headerRows: 2 }, ['A2:B2'])).toEqual([2, 3]);
  });

  test('are looked for in the first twelve lines, and may be the last', () => {
    const far = (line: number) =>
      Array.from({ length: line }, (_, i) => [i === line - 1 ? 'Mã xã' : 'x']);
    expect(find(far(12), ['Mã xã'])).toEqual([12]);
    expect(find(far(13), ['Mã xã'])).toEqual([1]);
    expect(find([['x'], ['a'], ['b']], ['a / b'], { headerRows: 2 })).toEqual([2, 3]);
    expect(find([['x']], ['x'], { headerRows: 2 })).toEqual([1, 2]);
  });
});
