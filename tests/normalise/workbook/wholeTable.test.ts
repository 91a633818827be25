import { describe, expect, test } from 'vitest';
import { xlsx, type SheetParts } from '../../fixtures/workbooks/book.ts';
import { read, readBytes } from './support.ts';

type Rows = SheetParts['rows'];

const one = (
  rows: Rows,
  merges: readonly string[] = [],
  changes: Parameters<typeof readBytes>[2] = {},
) => readBytes(xlsx({ S: { rows, merges } }), 't.xlsx', changes);

const formula = (v: number | string, f: string) =>
  ({ t: typeof v === 'number' ? 'n' : 's', v, f }) as const;
const error = { t: 'e', v: 42 } as const;

describe('a sheet with a title, two header rows, sections, a total and notes', () => {
  const rows: Rows = [
    ['BIỂU 1', null, null, null],
    ['Mã xã', 'Tên xã', 'Hồ sơ', null],
    [null, null, 'Tiếp nhận', 'Tỷ lệ'],
    [1, 2, 3, 4],
    ['KHỐI XÃ', null, null, null],
    ['90001', 'Phường Đường Tây', 10, 95.5],
    ['90002', 'Xã Văn Lang', error, 0.5],
    [null, null, null, null],
    ['90003', 'Xã Văn Lăng', 1.5, null],
    [null, 'Tổng cộng', formula(99, 'SUM(C6:C7)'), error],
    ['Ghi chú', null, null, null],
  ];
  const merges = ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2', 'A5:D5', 'A11:D11'];
  const columns = new Map([
    ['Mã xã', 'code'],
    ['Hồ sơ / Tiếp nhận', 'count'],
    ['Hồ sơ / Tỷ lệ', 'percent'],
  ] as const);
  const form = () => one(rows, merges, { headerRows: 2, columns });
  const short = ({ line, cells }: { line: number; cells: readonly { text: string }[] }) =>
    `${line} ${cells.map(({ text }) => text).join('|')}`;

  test('is named, with its headings and how many lines it has', () => {
    const { table } = form();
    expect([table.file, table.sheet, table.recordCount]).toEqual(['t.xlsx', 'S', 11]);
    expect(table.header).toEqual(['Mã xã', 'Tên xã', 'Hồ sơ / Tiếp nhận', 'Hồ sơ / Tỷ lệ']);
    expect(table.headerCells?.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 3],
      [3, 4],
    ]);
  });

  test('gives each line once: as data, as unread data, or as what else it is', () => {
    const { table } = form();
    expect(table.rows.map(short)).toEqual(['6 90001|Phường Đường Tây|10|95,5']);
    expect(table.unread?.map((row) => [short(row), row.faults])).toEqual([
      ['7 90002|Xã Văn Lang|#N/A|0,5', ['E-XL-ERROR', 'E-PCT-SCALE']],
      ['9 90003|Xã Văn Lăng|1,5|', ['E-NUM-GROUPING']],
    ]);
    expect(table.dataRows).toBe(3);
    expect(table.others?.map((row) => [row.kind, short(row)])).toEqual([
      ['preamble', '1 BIỂU 1|||'],
      ['header', '2 Mã xã|Tên xã'],
      ['header', '3 Hồ sơ / Tiếp nhận|Hồ sơ / Tỷ lệ'],
      ['index', '4 1|2|3|4'],
      ['section', '5 KHỐI XÃ|||'],
      ['blank', '8 |||'],
      ['total', '10 |Tổng cộng|99|#N/A'],
      ['note', '11 Ghi chú|||'],
    ]);
  });

  test('says what is wrong at each cell, in data and totals; sums of totals are checked later', () => {
    const { messages } = form();
    expect(
      messages.map(({ code, severity, file, sheet, line, column, cell, action }) => [
        ...[code, severity, `${file}!${sheet}`, line, column, cell],
        ...(action === undefined ? [] : [action]),
      ]),
    ).toEqual([
      ['W-XL-FORMULA', 'warning', 't.xlsx!S', 10, 3, '99'],
      ['E-XL-ERROR', 'error', 't.xlsx!S', 10, 4, '#N/A'],
      ['E-XL-ERROR', 'error', 't.xlsx!S', 7, 3, '#N/A'],
      ['E-PCT-SCALE', 'error', 't.xlsx!S', 7, 4, '0,5', 'reject'],
      ['E-NUM-GROUPING', 'error', 't.xlsx!S', 9, 3, '1,5'],
    ]);
    expect(messages.at(-1)?.text).toEqual({
      vi: '"1,5" không phải số nguyên; Excel tiếng Anh có thể đã đổi dấu chấm hàng nghìn; hãy sửa thành 1500 nếu đúng',
      en: 'invalid count: "1,5"; an English Excel may have spoilt 1500; mend the cell',
    });
  });

  test('counts what is no data, by kind', () => {
    expect(form().changes).toEqual([
      ['N-ROWS', 1, 0, '1', 'preamble'],
      ['N-ROWS', 4, 0, '1', 'index'],
      ['N-ROWS', 8, 0, '1', 'blank'],
      ['N-ROWS', 10, 0, '1', 'total'],
      ['N-ROWS', 11, 0, '1', 'note'],
      ['N-ROWS', 5, 0, '1', 'section'],
    ]);
  });
});

describe('what is refused', () => {
  test('is said once for a merge, and once for each cell of a row', () => {
    const rows = [
      ['Mã xã', 'Tiếp nhận', 'Thứ hạng'],
      ['90001', 5, 1.25],
      ['90002', null, 1.25],
      ['90003', 7, 1],
    ];
    const { found, table } = one(rows, ['B2:B3']);
    expect(found).toEqual([
      'E-XL-MERGED-VALUE t.xlsx!S!B2',
      'E-NUM-GROUPING t.xlsx!S!C2',
      'E-NUM-GROUPING t.xlsx!S!C3',
    ]);
    expect(table.unread?.map(({ line, faults }) => [line, faults])).toEqual([
      [2, ['E-XL-MERGED-VALUE', 'E-NUM-GROUPING']],
      [3, ['E-XL-MERGED-VALUE', 'E-NUM-GROUPING']],
    ]);
    expect(table.rows.map(({ line }) => line)).toEqual([4]);
  });

  test('names its codes once for a row', () => {
    const { table, found } = one([
      ['Mã xã', 'Tiếp nhận', 'Thứ hạng'],
      ['90001', error, error],
    ]);
    expect(table.unread?.map(({ faults }) => faults)).toEqual([['E-XL-ERROR']]);
    expect(found).toHaveLength(2);
  });

  test.each([
    ['the last', []],
    ['one between others', [['90002', 8]]],
  ])('in a row that holds nothing but a formula without a value is said: %s', (_where, rest) => {
    const rows = [['Mã xã', 'Tiếp nhận'], ['90001', 5], [null, 7], ...rest];
    const part = 'xl/worksheets/sheet1.xml';
    const edit = (xml: string) => xml.replace(/<c r="B3".*?<\/c>/, '<c r="B3"><f>B2</f></c>');
    const { found, others } = readBytes(xlsx({ S: { rows } }, { [part]: edit }), 't.xlsx');
    expect(found).toEqual(['E-XL-NOCACHE t.xlsx!S!B3']);
    expect(others).toContainEqual([3, 'blank']);
  });
});

describe('what is given otherwise than it is shown', () => {
  const shown = (v: number, z: string) => ({ t: 'n' as const, v, z });
  const head = ['Mã xã', 'Tỷ lệ', 'Tiếp nhận', 'Ngày'];

  test('is told by cell; thousands and decimals that a format alone shows are not', () => {
    const rows: Rows = [
      head,
      ['90001', shown(0.5, '0%'), shown(1234, '#,##0'), shown(45_859, 'd/m/yyyy')],
      [true, shown(95.123, '0.0'), 5, null],
    ];
    expect(one(rows).changes).toEqual([
      ['N-XL-VALUE', 2, 2, '50%', '50'],
      ['N-XL-VALUE', 2, 4, '21/7/2025', '2025-07-21'],
      ['N-XL-VALUE', 3, 1, 'TRUE', 'Có'],
    ]);
    expect(one(rows).table.rows[1]?.cells[1]).toMatchObject({ text: '95,123', shown: '95.1' });
  });

  test('is told of a text that a merge spreads, and of one in several runs', () => {
    const rows = [
      ['Cụm', 'Mã xã'],
      ['Cụm một', '90001'],
      [null, '90002'],
    ];
    expect(one(rows, ['A2:A3']).changes).toEqual([['N-XL-MERGED', 3, 1, '', 'Cụm một']]);
    expect(read('xls-06-rich-text.xlsx').changes).toEqual([
      ['N-XL-TEXT', 3, 2, 'Xã Văn Lang', 'Xã Văn Lang'],
    ]);
  });

  test('is told of comments and of lines that hold nothing', () => {
    expect(read('xls-07-comment.xlsx').changes).toEqual([['N-XL-NOTE', 3, 3, 'C3', '']]);
    expect(read('xls-15-empty-rows.xlsx').changes).toEqual([
      ['N-XL-RANGE', 0, 0, 'A1:XFD1048576', 'A1:F4'],
    ]);
  });
});
