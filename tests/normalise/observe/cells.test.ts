import { describe, expect, test } from 'vitest';
import type { NumberFormat } from '../../../src/normalise/cells/numberFormat.ts';
import { type Cells, cellsOf, columnMap } from '../../../src/normalise/observe/cells.ts';
import { record } from '../read/records.ts';
import { said } from '../said.ts';

const columns = new Map([
  ['a', 0],
  ['b', 1],
  ['', 0],
]);

/** What is read in the cells of line 4, with what is reported of it. */
function read<T>(cells: readonly string[], of: (row: Cells) => T, numbers: NumberFormat = 'vi') {
  let result: T | undefined;
  const messages = said((report) => {
    result = of(cellsOf(record(cells, 4), columns, numbers, 't.csv', report));
  });
  return { result, messages };
}

describe('the cells of a row', () => {
  test('are found by the name of their column; one that is not there is empty', () => {
    const nothing = { text: '', line: 4, column: 0 };
    expect(read(['x', 'y'], (row) => row.cell('b')).result).toEqual({
      text: 'y',
      line: 4,
      column: 2,
    });
    expect(read(['x', 'y'], (row) => row.cell('c')).result).toEqual(nothing);
    expect(read(['x', 'y'], (row) => row.cell(undefined)).result).toEqual(nothing);
    expect(read(['x'], (row) => row.cell('b')).result).toEqual(nothing);
    expect(read(['x'], ({ file }) => file).result).toBe('t.csv');
  });

  test('have their text composed, as it stands else', () => {
    expect(read([' a\u0302 '], (row) => row.text('a')).result).toBe(' â ');
    expect(read([' a'], (row) => row.text('c')).result).toBe('');
  });

  test('hold numbers in the declared format, zero among them, or nothing', () => {
    const numbers = (text: string, format?: NumberFormat) =>
      read([text], (row) => row.number('a'), format);
    expect(numbers('1.234,5')).toEqual({ result: 1234.5, messages: [] });
    expect(numbers('0')).toEqual({ result: 0, messages: [] });
    expect(numbers('')).toEqual({ result: null, messages: [] });
    expect(numbers('95,05', 'plain')).toEqual({
      result: null,
      messages: [
        [
          'error E-NUM-FORMAT t.csv:4:1',
          'không phải số theo kiểu plain: "95,05"; hãy sửa ô hoặc khai báo kiểu số',
          'invalid number: "95,05" is not written as plain; mend the cell or the declared format',
        ],
      ],
    });
  });

  test('hold days that exist, or nothing', () => {
    const date = (text: string) => read(['x', text], (row) => row.date('b'));
    expect(date('2026-10-10')).toEqual({ result: '2026-10-10', messages: [] });
    expect(date('')).toEqual({ result: null, messages: [] });
    expect(date('10/10/2026')).toEqual({
      result: null,
      messages: [
        [
          'error E-DATE-FORMAT t.csv:4:2',
          'không phải ngày: "10/10/2026"; hãy viết NĂM-THÁNG-NGÀY',
          'invalid date: "10/10/2026"; write YYYY-MM-DD',
        ],
      ],
    });
  });

  test('are told by their headings without spaces around', () => {
    expect(columnMap([' a', 'b ', '__proto__'])).toEqual(
      new Map([
        ['a', 0],
        ['b', 1],
        ['__proto__', 2],
      ]),
    );
  });
});
