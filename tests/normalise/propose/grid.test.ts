import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Grid, openGrids } from '../../../src/normalise/propose/grid.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (text: string) => openGrids(bytesOf(text), 't.csv');
const texts = (grid: Grid | undefined) =>
  grid?.rows.map(({ cells }) => cells.map(({ text }) => text));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(`\ufeff${text}`, (sign) => [
      sign.charCodeAt(0) & 255,
      sign.charCodeAt(0) >> 8,
    ]).flat(),
  );

describe('a text file', () => {
  test('is one grid of rows, each cell in one form with its line and its column', () => {
    const { grids, ...rest } = open('Mã ;Tên\n90001;"Xã  Văn\nLang"\n');
    expect(rest).toEqual({ delimiter: ';' });
    expect(grids).toHaveLength(1);
    expect(grids[0]).toMatchObject({ sheet: null, hidden: false });
    expect(grids[0]?.rows).toEqual([
      {
        line: 1,
        cells: [
          { text: 'Mã', line: 1, column: 1 },
          { text: 'Tên', line: 1, column: 2 },
        ],
      },
      {
        line: 2,
        cells: [
          { text: '90001', line: 2, column: 1 },
          { text: 'Xã Văn Lang', line: 2, column: 2 },
        ],
      },
    ]);
  });

  test('has headings of one row or several, joined as the reader joins them', () => {
    const [grid] = open('Biểu 1;;\nMã;Hồ sơ;\n;Quá hạn;Đúng hạn\n90001;5;6\n').grids;
    expect(grid?.labels(0, 1)).toEqual(['Biểu 1', '', '']);
    expect(grid?.labels(1, 2)).toEqual(['Mã', 'Hồ sơ / Quá hạn', 'Hồ sơ / Đúng hạn']);
  });

  test('has its headings where the reader finds the columns that are wanted', () => {
    const [grid] = open('Biểu 1;;\nMã;Hồ sơ;\n;Quá hạn;Đúng hạn\n90001;5;6\n').grids;
    expect(grid?.found(['Mã'], 1)).toBe(1);
    expect(grid?.found(['Hồ sơ / Đúng hạn'], 2)).toBe(1);
    expect(grid?.found(['Không có'], 1)).toBe(0);
  });

  test.each([',', ';', '\t', '|'])('is told its delimiter by its first line: sep=%s', (sign) => {
    const { grids, delimiter } = open(`sep=${sign}\na${sign}b;c,d\n`);
    expect(delimiter).toBe(sign);
    expect(texts(grids[0])?.[0]?.[0]).toBe('a');
  });

  test('may end that line as Windows does, and says no other delimiter there', () => {
    expect(open('sep=|\r\na|b;c\r\n').delimiter).toBe('|');
    expect(texts(open('sep=|\r\na|b;c\r\n').grids[0])).toEqual([['a', 'b;c']]);
    expect(open('sep=:\na;b\n').delimiter).toBe(';');
    expect(open('x sep=|\na;b;c\n').delimiter).toBe(';');
    expect(open('a;b\nsep=|\nc;d\n').delimiter).toBe(';');
  });

  test('says its encoding only where no mark tells it and it is not UTF-8', () => {
    expect(openGrids(bytesOf('\ufeffa;b\n'), 't.csv')).not.toHaveProperty('encoding');
    const wide = openGrids(utf16('Xã;Tên\n'), 't.csv');
    expect(wide).not.toHaveProperty('encoding');
    expect(texts(wide.grids[0])).toEqual([['Xã', 'Tên']]);
    // In code page 1258, 0xf4 is ô and 0xec the mark that stands on it.
    const legacy = openGrids(new Uint8Array([0x53, 0xf4, 0xec, 0x3b, 0x62, 0x0a]), 't.csv');
    expect(legacy.encoding).toBe('windows-1258');
    expect(texts(legacy.grids[0])).toEqual([['Số', 'b']]);
  });

  test('has no grid where its bytes are of no encoding, or its delimiter is not told', () => {
    expect(openGrids(new Uint8Array([0xff, 0x81, 0x8d, 0x0a]), 't.csv')).toEqual({
      grids: [],
      encoding: '',
    });
    expect(open('a;b,c\n')).toEqual({ grids: [], delimiter: '' });
    expect(open('')).toEqual({ grids: [], delimiter: '' });
    const legacy = openGrids(new Uint8Array([0x53, 0xf4, 0xec, 0x0a]), 't.csv');
    expect(legacy).toEqual({ grids: [], encoding: 'windows-1258', delimiter: '' });
  });

  test('is looked into as far as its first five thousand rows', () => {
    expect(open('a;b\n'.repeat(5001)).grids[0]?.rows).toHaveLength(5000);
  });
});

describe('a workbook', () => {
  const book = (name: string) =>
    openGrids(readFileSync(`tests/fixtures/workbooks/files/${name}`), name);

  test('is a grid for each sheet with anything in it, said where it is hidden', () => {
    const { grids, ...rest } = book('hidden-sheet.xlsx');
    expect(rest).toEqual({});
    expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Biên chế', true],
      ['Khác', false],
    ]);
    expect(texts(grids[1])).toEqual([['x']]);
    expect(book('str-01-empty.xlsx')).toEqual({ grids: [] });
  });

  test('has no grid for a sheet of too many columns', () => {
    expect(book('lim-04-columns.xlsx')).toEqual({ grids: [] });
  });

  test('has what a cell shows, with the number that is stored; texts have none', () => {
    const rows = book('percent.xlsx').grids[0]?.rows;
    expect(rows).toHaveLength(2);
    expect(rows?.[1]).toEqual({
      line: 2,
      cells: [
        { text: '90001', line: 2, column: 1 },
        { text: 'Phường Đường Tây', line: 2, column: 2 },
        { text: '88,429', line: 2, column: 3, stored: 88429 },
        { text: '98.76%', line: 2, column: 4, stored: 0.98764 },
        { text: '1', line: 2, column: 5, stored: 1 },
        { text: '21/7/2025', line: 2, column: 6, stored: 45859 },
      ],
    });
    expect(texts(book('xls-09-boolean.xlsx').grids[0])?.[2]?.[1]).toBe('TRUE');
    expect(texts(book('form.xlsx').grids[0])?.[0]).toEqual([
      'BÁO CÁO GIẢ ĐỊNH',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  test('has headings of its merged cells, and where the reader finds them', () => {
    const [form] = book('form.xlsx').grids;
    expect(form?.labels(2, 2)).toEqual([
      'Mã xã',
      'Tên xã',
      'Hồ sơ tiếp nhận / Trực tuyến',
      'Hồ sơ tiếp nhận / Trực tiếp',
      'Hồ sơ tiếp nhận / Bưu chính',
      'Tỷ lệ',
    ]);
    expect(form?.found(['Tên xã', 'Hồ sơ tiếp nhận / Bưu chính'], 2)).toBe(2);
    expect(form?.found(['Tên xã'], 1)).toBe(2);
    expect(form?.found(['Không có'], 1)).toBe(0);
  });

  test('has no headings below its last line', () => {
    const [grid] = book('plain.xlsx').grids;
    expect(grid?.labels(3, 1)).toHaveLength(6);
    expect(grid?.labels(3, 2)).toEqual([]);
  });
});
