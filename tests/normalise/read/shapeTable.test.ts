import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/normalise/read/table.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { records } from './records.ts';
import { shaped } from './shaped.ts';

const linesOf = (rows: readonly Row[] = []): number[] => rows.map(({ line }) => line);
const kindsOf = ({ table }: ReturnType<typeof shaped>): string[] =>
  (table.others ?? []).map(({ kind, line }) => `${line} ${kind}`);

const ofCode: FileSpec['place'] = { column: 'code', scheme: 'code', name: 'name', names: [] };
const ignored = (column: string) => ({ column, reason: { vi: 'x', en: 'x' } });

describe('the records of a table', () => {
  test('are each in one list: data, unread, or what they are', () => {
    const result = shaped(
      records([
        ['Bảng 1', '', ''],
        ['code', 'name', 'n'],
        ['A', 'B', '1', '2'],
        ['I', 'Phường (3)', ''],
        ['05977', 'Phường Đông Kinh', '5'],
        ['05983', 'x'],
        ['', '', ''],
        ['# x', '', ''],
        ['code', 'name', 'n'],
        ['05986', 'Phường Tam Thanh', '6'],
        ['', 'Tổng số', '11'],
        ['Ghi chú: (*) ước', '', ''],
        ['', '', ''],
        ['và khác', '', ''],
        ['(2) sơ bộ', '', ''],
      ]),
      { place: ofCode, comment: '#' },
    );
    const { table, messages } = result;
    expect(table.header).toEqual(['code', 'name', 'n']);
    expect(table.headerLine).toBe(2);
    expect(linesOf(table.rows)).toEqual([5, 10]);
    expect(linesOf(table.unread)).toEqual([6]);
    expect(table.dataRows).toBe(3);
    expect(kindsOf(result)).toEqual([
      '1 preamble',
      '2 header',
      '3 index',
      '4 section',
      '7 blank',
      '8 comment',
      '9 repeated-header',
      '11 total',
      '12 note',
      '13 blank',
      '14 note',
      '15 note',
    ]);
    expect([...(table.marks ?? [])]).toEqual(['*', '2']);
    expect(messages.map(([what]) => what)).toEqual(['error E-STR-MISSING-CELL t.csv:6:3']);
    expect(result.changes).toEqual([
      'N-ROWS 1:0 1 -> preamble',
      'N-ROWS 3:0 1 -> index',
      'N-ROWS 4:0 1 -> section',
      'N-ROWS 7:0 1 -> blank',
      'N-ROWS 8:0 1 -> comment',
      'N-ROWS 9:0 1 -> repeated-header',
      'N-ROWS 11:0 1 -> total',
      'N-ROWS 12:0 1 -> note',
      'N-ROWS 13:0 1 -> blank',
      'N-ROWS 14:0 2 -> note',
    ]);
  });

  test('of data end the notes before them; an index below data is none', () => {
    const result = shaped(
      records([
        ['code', 'n'],
        ['Ghi chú: x', ''],
        ['05977', '5'],
        ['và khác', ''],
        ['1', '2'],
      ]),
    );
    expect(kindsOf(result)).toEqual(['1 header', '2 note']);
    expect(linesOf(result.table.rows)).toEqual([3, 4, 5]);
  });

  test('of another kind between end the notes too', () => {
    const result = shaped(
      records([
        ['code', 'n'],
        ['Ghi chú: x', ''],
        ['Tổng số', '1'],
        ['và khác', ''],
      ]),
    );
    expect(kindsOf(result)).toEqual(['1 header', '2 note', '3 total']);
    expect(linesOf(result.table.rows)).toEqual([4]);
  });

  test('have a heading of as many records as the description says', () => {
    const result = shaped(
      records([
        ['code', 'Hồ sơ', ''],
        ['', 'a', 'b'],
        ['05977', '1', '2'],
      ]),
      {
        headerRows: 2,
        figures: [{ indicator: 'portal766_received', value: 'Hồ sơ / a' }],
        ignoredColumns: [ignored('Hồ sơ / b')],
      },
    );
    expect(result.table.header).toEqual(['code', 'Hồ sơ / a', 'Hồ sơ / b']);
    expect(kindsOf(result)).toEqual(['1 header', '2 header']);
    expect(result.table.headerLine).toBe(1);
    expect(linesOf(result.table.rows)).toEqual([3]);
    expect(result.changes).toEqual(['N-LABEL 1:2 Hồ sơ -> Hồ sơ / a', 'N-LABEL 1:3  -> Hồ sơ / b']);
  });
});

describe('the labels of a table', () => {
  test('are the names of the description where they mean the same column', () => {
    const result = shaped(
      records([
        ['MÃ ĐVHC', 'Số  hồ sơ', 'Khác', ' x '],
        ['05977', '5', '', ''],
      ]),
      {
        place: { column: 'Mã xã', scheme: 'code', names: [] },
        figures: [{ indicator: 'portal766_received', value: 'Số hồ sơ' }],
        ignoredColumns: [ignored('khác')],
      },
    );
    expect(result.table.header).toEqual(['Mã xã', 'Số hồ sơ', 'khác', 'x']);
    expect(result.changes).toEqual([
      'N-LABEL 1:1 MÃ ĐVHC -> Mã xã',
      'N-LABEL 1:2 Số  hồ sơ -> Số hồ sơ',
      'N-LABEL 1:3 Khác -> khác',
      'N-LABEL 1:4  x  -> x',
    ]);
  });

  test('are checked where they stand', () => {
    const result = shaped(records([['Bảng 1'], ['code', 'n', 'n'], ['05977', '5', '6']]));
    expect(result.messages.map(([what]) => what)).toEqual(['error E-STR-DUP-LABEL t.csv:2:3']);
  });
});

describe('totals are told by the columns that the description names:', () => {
  const totalAt = (place: object, changes: Partial<FileSpec> = {}) =>
    linesOf(
      shaped(
        records([
          ['x', 'y', 'code', 'name', 'n'],
          ['a', 'b', '', 'Tổng số', '1'],
          ['a', 'b', 'Tổng số', 'c', '1'],
        ]),
        { place, ...changes } as Partial<FileSpec>,
      ).table.rows,
    );

  test('codes and names', () => {
    expect(totalAt(ofCode)).toEqual([]);
  });

  test('codes alone', () => {
    expect(totalAt({ column: 'code', scheme: 'code', names: [] })).toEqual([2]);
  });

  test('names alone, which are no codes', () => {
    expect(totalAt({ column: 'name', scheme: 'name', names: [] })).toEqual([3]);
  });

  test('none, where all rows are of one place', () => {
    expect(totalAt({ code: '97' })).toEqual([2, 3]);
  });

  test('and so are sections and comments', () => {
    const kinds = (place: object) =>
      kindsOf(
        shaped(
          records([
            ['x', 'name', 'code', 'n'],
            ['I', 'Các xã', '', ''],
            ['', 'Khối xã', '', ''],
            ['# y', 'z', '', '1'],
          ]),
          { place, comment: '#' } as Partial<FileSpec>,
        ),
      );
    const all = ['1 header', '2 section', '3 section', '4 comment'];
    expect(kinds({ code: '97' })).toEqual(all);
    expect(kinds({ column: 'name', scheme: 'name', names: [] })).toEqual(all);
    expect(kinds({ column: 'name', scheme: 'code', names: [] })).toEqual(['1 header', '4 comment']);
  });
});
