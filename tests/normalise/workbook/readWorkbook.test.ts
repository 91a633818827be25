import { describe, expect, test } from 'vitest';
import { xlsx } from '../../fixtures/workbooks/book.ts';
import { read, readBytes } from './support.ts';

const book = (rows: Parameters<typeof xlsx>[0][string]['rows'], merges: readonly string[] = []) =>
  xlsx({ S: { rows, merges } });

describe('a sheet', () => {
  test('gives the same table from XLSX and XLS, every cell with its sheet and place', () => {
    const [a, b] = [read('plain.xlsx'), read('plain.xls')];
    expect(a.texts).toEqual(b.texts);
    expect(a.texts[0]).toEqual(['90001', 'Phường Đường Tây', '1234', '95,05', '1', '2026-10-10']);
    expect([a.found, b.found]).toEqual([[], []]);
    expect(a.table.rows[1]!.cells[2]).toEqual({
      text: '600',
      line: 3,
      column: 3,
      sheet: 'Biên chế',
      stored: 600,
    });
  });

  test('keeps numbers whole whatever they are shown as, written in the declared format', () => {
    const [row] = read('percent.xlsx').table.rows;
    expect(row!.cells[2]).toMatchObject({ text: '88429', shown: '88,429', stored: 88429 });
    expect(row!.cells[3]).toMatchObject({ text: '98,764', shown: '98.76%', stored: 0.98764 });
    expect(read('percent.xlsx', { numbers: 'en' }).texts[0]![3]).toBe('98.764');
    expect(read('percent.xlsx', { columns: new Map() }).texts[0]![3]).toBe('98,764%');
  });

  test('keeps zero apart from an empty cell', () => {
    const { texts } = readBytes(
      book([
        ['a', 'b'],
        ['x', 0],
        ['y', null],
      ]),
      't.xlsx',
    );
    expect(texts).toEqual([
      ['x', '0'],
      ['y', ''],
    ]);
  });

  test('keeps a number that is text as it is written', () => {
    const { table } = readBytes(book([['Tiếp nhận'], ['3.420']]), 't.xlsx');
    expect(table.rows[0]!.cells[0]).toEqual({ text: '3.420', line: 2, column: 1, sheet: 'S' });
  });

  test.each(['form.xlsx', 'form.xls'])('of a form is found under its title: %s', (file) => {
    const wanted = new Map([
      ['Hồ sơ tiếp nhận / Trực tuyến', 'count'],
      ['Mã xã', 'code'],
    ] as const);
    const { table, found, lines, others } = read(file, { headerRows: 2, columns: wanted });
    expect(found).toEqual([]);
    expect(table.header).toEqual([
      'Mã xã',
      'Tên xã',
      'Hồ sơ tiếp nhận / Trực tuyến',
      'Hồ sơ tiếp nhận / Trực tiếp',
      'Hồ sơ tiếp nhận / Bưu chính',
      'Tỷ lệ',
    ]);
    expect(lines).toEqual([7, 9]);
    expect(others).toEqual([
      [1, 'preamble'],
      [2, 'preamble'],
      [3, 'header'],
      [4, 'header'],
      [5, 'index'],
      [6, 'section'],
      [8, 'section'],
      [10, 'note'],
    ]);
    expect(table.dataRows).toBe(2);
    expect(table.headerCells!.map(({ line, column }) => [line, column])).toEqual([
      [3, 1],
      [3, 2],
      [4, 3],
      [4, 4],
      [4, 5],
      [3, 6],
    ]);
  });

  test('has its header where the description says, by its first line', () => {
    const { header } = read('form.xlsx', { headerRow: 3, headerRows: 2 }).table;
    expect(header[2]).toBe('Hồ sơ tiếp nhận / Trực tuyến');
    const { found } = read('form.xlsx', { headerRow: 40 });
    expect(found).toEqual(['E-STR-HEADER-ROWS form.xlsx!Biên chế']);
  });

  test('may have headings with line breaks, odd spaces and invisible characters', () => {
    const { table } = readBytes(
      book([
        ['\u200bMã\n xã ', 'Tên\u00a0xã'],
        ['90001', 'x'],
      ]),
      't.xlsx',
    );
    expect(table.header).toEqual(['Mã xã', 'Tên xã']);
  });

  test('spreads a text that is merged downwards, in data only', () => {
    const { texts, found } = read('merged-text.xlsx');
    expect(found).toEqual([]);
    expect(texts.map(([cluster]) => cluster)).toEqual(['Cụm một', 'Cụm một', 'Cụm hai']);
  });

  test('refuses a figure that is merged across columns', () => {
    const rows = [
      ['Mã xã', 'Tên xã', 'Tiếp nhận', 'Tỷ lệ'],
      ['90001', 'x', 5, null],
      [null, 'Tổng cộng', 5, 90],
    ];
    const { found, lines, others } = readBytes(book(rows, ['C2:D2']), 't.xlsx');
    expect(found).toEqual(['E-XL-MERGED-VALUE t.xlsx!S!C2']);
    expect(lines).toEqual([]);
    expect(others).toContainEqual([3, 'total']);
  });

  test('tells totals, notes and sections by their words, and banners by their form', () => {
    const rows = [
      ['Mã xã', 'Tên xã', 'Tiếp nhận'],
      [1, 2, 3],
      ['01393', 'Xã Tổng Cọt', 5],
      [null, null, null],
      ['Miền núi', null, null],
      ['90002', 'Xã Văn Lang', 6],
      [null, 'Tổng cộng', 11],
      ['Số liệu đến 10/10', null, null],
    ];
    const { lines, others, table } = readBytes(book(rows, ['A5:C5', 'A8:C8']), 't.xlsx');
    expect(lines).toEqual([3, 6]);
    expect(table.dataRows).toBe(2);
    expect(others).toEqual([
      [1, 'header'],
      [2, 'index'],
      [4, 'blank'],
      [5, 'section'],
      [7, 'total'],
      [8, 'note'],
    ]);
  });

  test('says what it gives otherwise than the sheet shows it', () => {
    expect(read('percent.xlsx').changes).toEqual([
      ['N-XL-VALUE', 2, 4, '98.76%', '98,764'],
      ['N-XL-VALUE', 2, 6, '21/7/2025', '2025-07-21'],
    ]);
    expect(read('merged-text.xlsx').changes).toEqual([['N-XL-MERGED', 3, 1, '', 'Cụm một']]);
    expect(read('plain.xlsx').changes).toEqual([]);
  });

  test('in an old encoding is refused like a text file', () => {
    const { found } = readBytes(
      book([
        ['Mã xã', 'Tên xã'],
        ['90001', 'Tæng céng'],
      ]),
      't.xlsx',
    );
    expect(found).toEqual(['E-ENC-TCVN3 t.xlsx!S!B2']);
  });

  test('may hold anything in an ignored column', () => {
    const rows = [
      ['Mã xã', 'Khác'],
      ['90001', { t: 'e' as const, v: 42 }],
    ];
    const columns = new Map([['Khác', 'ignored']] as const);
    expect(readBytes(book(rows), 't.xlsx', { columns })).toMatchObject({ found: [], lines: [2] });
  });
});

describe('near misses are read without a word:', () => {
  const one = (name: string, cell: Parameters<typeof xlsx>[0][string]['rows'][number][number]) =>
    readBytes(
      book([
        ['Mã xã', name],
        ['90001', cell],
      ]),
      't.xlsx',
    );
  const shown = (v: number, z: string) => ({ t: 'n' as const, v, z });

  test.each([
    ['a rate of 100', 'Tỷ lệ', 100, '100'],
    ['a rate of 0', 'Tỷ lệ', 0, '0'],
    ['a rate just over 1', 'Tỷ lệ', 1.05, '1,05'],
    ['a small rate with its sign', 'Tỷ lệ', shown(0.005, '0.0%'), '0,5'],
    ['a whole rate with its sign', 'Tỷ lệ', shown(1, '0%'), '100'],
    ['binary noise of a share', 'Tỷ lệ', shown(0.9505, '0%'), '95,05'],
    ['a quoted per cent sign that is no format', 'Tỷ lệ', shown(95.05, '0.00" %"'), '95,05'],
    ['a large count', 'Tiếp nhận', 4_400_000, '4400000'],
    ['a count in thousands', 'Tiếp nhận', shown(31_900, '#,##0.0,'), '31900'],
    ['a rank', 'Thứ hạng', 6, '6'],
    ['a rank of so many as text', 'Thứ hạng', '6/34', '6/34'],
    ['a code as text', 'Mã', '00004', '00004'],
    ['a date without a format', 'Ngày', 45859, '2025-07-21'],
    ['a year', 'Ngày', 2025, '2025'],
    ['a date as text', 'Ngày', '21/7/2025', '21/7/2025'],
    ['a name with a sign of a formula', 'Tên xã', "Xã Ea H'Đinh", "Xã Ea H'Đinh"],
    ['a text formula', 'Tên xã', 'Xã #1', 'Xã #1'],
  ])('%s', (_what, name, cell, text) => {
    const { found, texts } = one(name, cell);
    expect(found).toEqual([]);
    expect(texts[0]![1]).toBe(text);
  });
});

test('a percentage in a column of counts is refused', () => {
  const rows = [['Tiếp nhận'], [{ t: 'n' as const, v: 0.5, z: '0%' }]];
  expect(readBytes(book(rows), 't.xlsx').found).toEqual(['E-UNIT t.xlsx!S!A2']);
});

test('a number that Excel could not keep whole is refused', () => {
  const rows = [['Tiếp nhận'], [123456789012345680]];
  expect(readBytes(book(rows), 't.xlsx').found).toEqual(['E-NUM-PRECISION t.xlsx!S!A2']);
});

test('a cell longer than Excel allows is refused', () => {
  const part = 'xl/worksheets/sheet1.xml';
  const long = `<c r="A2" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`;
  const bytes = xlsx(
    { S: { rows: [['Tên xã'], ['x']] } },
    { [part]: (xml) => xml.replace(/<c r="A2".*?<\/c>/, long) },
  );
  expect(readBytes(bytes, 't.xlsx').found).toEqual(['E-LIM-CELL t.xlsx!S!A2']);
});
