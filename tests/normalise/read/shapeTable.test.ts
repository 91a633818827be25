import { describe, expect, test } from 'vitest';
import type { ChangeLine } from '../../../src/normalise/changes.ts';
import { PlainRow } from '../../../src/normalise/plain/plainRow.ts';
import type { PlainReader } from '../../../src/normalise/plain/plainReader.ts';
import { limits } from '../../../src/normalise/read/limits.ts';
import { LineRecord } from '../../../src/normalise/read/lineRecord.ts';
import { shapeTable } from '../../../src/normalise/read/shapeTable.ts';
import type { Row } from '../../../src/normalise/read/table.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { collector } from '../figures.ts';
import { said } from '../said.ts';
import { spec } from '../support.ts';
import { record, records } from './records.ts';

/** A table of records as it is shaped, with its messages and what was read otherwise. */
function shaped(rows: readonly Row[], changes: Partial<FileSpec> = {}) {
  const lines: ChangeLine[] = [];
  let table: ReturnType<typeof shapeTable> | undefined;
  const messages = said((report) => {
    table = shapeTable(rows, spec(changes), 't.csv', report, (line) => void lines.push(line));
  });
  return {
    table: table!,
    messages,
    changes: lines.map(
      ({ code, line, column, from, to }) => `${code} ${line}:${column} ${from} -> ${to}`,
    ),
  };
}

const linesOf = (rows: readonly Row[] = []): number[] => rows.map(({ line }) => line);
const kindsOf = ({ table }: ReturnType<typeof shaped>): string[] =>
  (table.others ?? []).map(({ kind, line }) => `${line} ${kind}`);

/** A line that a reader of plain rows takes, and such a reader: it takes that line alone. */
const line = new LineRecord(3, '05977;5', ';', [0, 7, 7]);
const plainRow = Object.assign(Object.create(PlainRow.prototype) as PlainRow, { record: line });
const plainOf = () => () =>
  ({ take: (row: LineRecord) => (row === line ? plainRow : null) }) as unknown as PlainReader;

const ofCode: FileSpec['place'] = { column: 'code', scheme: 'code', name: 'name', names: [] };
const ignored = (column: string) => ({ column, reason: { vi: 'x', en: 'x' } });

describe('the records of a table', () => {
  test('are each in one list: data, unread, or what they are', () => {
    const result = shaped(
      records([
        ['Bảng 1', '', ''],
        ['code', 'name', 'n'],
        ['A', 'B', '1', '2'],
        ['I', 'Phường', ''],
        ['05977', 'Phường Đông Kinh', '5'],
        ['05983', 'x'],
        ['', '', ''],
        ['# x', '', ''],
        ['code', 'name', 'n'],
        ['05986', 'Phường Tam Thanh', '6'],
        ['', 'Tổng số', '11'],
        ['Ghi chú: (*) ước', '', ''],
        ['', '', ''],
        ['(2) sơ bộ', '', ''],
        ['và khác', '', ''],
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
});

describe('a table', () => {
  const sizes = ({ messages }: ReturnType<typeof shaped>) => messages;

  test('without anything in it is empty', () => {
    const empty = [
      ['error E-STR-EMPTY t.csv:0:0', 'tệp trống; hãy chọn lại tệp', 'empty file; choose it again'],
    ];
    expect(sizes(shaped([]))).toEqual(empty);
    const blank = sizes(shaped(records([['', ' '], ['']])));
    expect(blank.at(-1)).toEqual(empty[0]);
    expect(shaped([]).table).toEqual({
      file: 't.csv',
      header: [],
      rows: [],
      dataRows: 0,
      headerLine: 1,
      others: [],
      unread: [],
      marks: new Set(),
    });
  });

  test('of a heading alone, or with notes, has no data', () => {
    const none = [
      [
        'error E-STR-NO-DATA t.csv:0:0',
        'tệp chỉ có tiêu đề, không có dòng số liệu; hãy điền',
        'missing data: the file has a header alone; fill it in',
      ],
    ];
    expect(sizes(shaped(records([['code', 'n']])))).toEqual(none);
    expect(
      sizes(
        shaped(
          records([
            ['code', 'n'],
            ['Ghi chú', ''],
          ]),
        ),
      ),
    ).toEqual(none);
  });

  test('of a total alone may stand', () => {
    expect(
      sizes(
        shaped(
          records([
            ['code', 'n'],
            ['Tổng số', '5'],
            ['Ghi chú', ''],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  test('has at most as many rows as are read', () => {
    const sizesOf = (count: number) => {
      const { report, codes } = collector();
      const rows = [record(['code', 'n']), ...Array<Row>(count).fill(line)];
      const table = shapeTable(rows, spec(), 't.csv', report, () => {}, plainOf());
      return { codes: codes(), rows: table.rows.length };
    };
    expect(sizesOf(limits.rows)).toEqual({ codes: [], rows: limits.rows });
    expect(sizesOf(limits.rows + 1)).toEqual({ codes: ['E-LIM-ROWS'], rows: limits.rows + 1 });
  });
});

describe('rows that need no care', () => {
  test('are those that their reader takes, of lines alone; it knows the heading and how many', () => {
    const asked: unknown[] = [];
    const rows = [record(['code', 'n']), record(['I', 'x'], 2), line, record(['05983', '6'], 4)];
    const { report } = collector();
    const all = [...rows, new LineRecord(5, 'Ghi chú', ';', [0, 7, 7]), line];
    const table = shapeTable(
      all,
      spec(),
      't.csv',
      report,
      () => {},
      (...of) => {
        asked.push(of);
        return plainOf()();
      },
    );
    expect(asked).toEqual([[['code', 'n'], 5]]);
    expect(table.plain).toBeDefined();
    expect(table.rows.map((row) => [row.line, row instanceof PlainRow])).toEqual([
      [3, true],
      [4, false],
      [3, true],
    ]);
    expect(table.others?.map(({ kind }) => kind)).toEqual(['header', 'section', 'note']);
    expect(table.dataRows).toBe(3);
  });

  test('end the notes before them', () => {
    const rows = [record(['code', 'n']), record(['Ghi chú', ''], 2), line, record(['x', ''], 4)];
    const table = shapeTable(
      rows,
      spec(),
      't.csv',
      () => {},
      () => {},
      plainOf(),
    );
    expect(table.rows.map((row) => row.line)).toEqual([3, 4]);
  });
});
