import { describe, expect, test } from 'vitest';
import { PlainRow } from '../../../src/normalise/plain/plainRow.ts';
import type { PlainReader } from '../../../src/normalise/plain/plainReader.ts';
import { limits } from '../../../src/normalise/read/limits.ts';
import { LineRecord } from '../../../src/normalise/read/lineRecord.ts';
import { shapeTable } from '../../../src/normalise/read/shapeTable.ts';
import type { Row } from '../../../src/normalise/read/table.ts';
import { collector } from '../figures.ts';
import { said } from '../said.ts';
import { spec } from '../support.ts';
import { record, records } from './records.ts';
import { shaped } from './shaped.ts';

/** A line that a reader of plain rows takes, and such a reader: it takes that line alone. */
const line = new LineRecord(3, '05977;5', ';', [0, 7, 7]);
const plainRow = Object.assign(Object.create(PlainRow.prototype) as PlainRow, { record: line });
const plainOf = () => () =>
  ({ take: (row: LineRecord) => (row === line ? plainRow : null) }) as unknown as PlainReader;

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
    expect(sizes(shaped(records([['code', '']]))).at(-1)).toEqual(none[0]);
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
      const rows = [record(['code', 'n']), ...Array<Row>(count).fill(line)];
      return said((report) => shapeTable(rows, spec(), 't.csv', report, () => {}, plainOf()));
    };
    expect(sizesOf(limits.rows)).toEqual([]);
    expect(sizesOf(limits.rows + 1).map(([what]) => what)).toEqual(['error E-LIM-ROWS t.csv:0:0']);
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
