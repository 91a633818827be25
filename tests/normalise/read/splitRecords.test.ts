import { describe, expect, test } from 'vitest';
import { byteCounts, covered, unreadBytes } from '../../../src/normalise/read/byteCounts.ts';
import type { Encoding } from '../../../src/normalise/read/decode.ts';
import { limits, tooLarge } from '../../../src/normalise/read/limits.ts';
import { LineRecord } from '../../../src/normalise/read/lineRecord.ts';
import { readCsv, readRecords } from '../../../src/normalise/read/readCsv.ts';
import { splitRecords } from '../../../src/normalise/read/splitRecords.ts';
import { collector } from '../figures.ts';
import { said } from '../said.ts';

/** Records as line:start-end, then line:column and text of each cell. */
const split = (text: string, delimiter = ';') => {
  const { records, broken } = splitRecords(text, delimiter);
  const all = records.map(({ line, start, end, cells }) => [
    `${line}:${start}-${end}`,
    ...cells.map((cell) => `${cell.line}:${cell.column} ${cell.text}`),
  ]);
  return broken ? { all, broken } : all;
};

describe('the records of a text', () => {
  test.each([
    ['', []],
    ['a', [['1:0-1', '1:1 a']]],
    ['\n', [['1:0-1', '1:1 ']]],
    ['a;b', [['1:0-3', '1:1 a', '1:2 b']]],
    [';', [['1:0-1', '1:1 ', '1:2 ']]],
    [
      'a\nb\r\nc\rd\n',
      [
        ['1:0-2', '1:1 a'],
        ['2:2-5', '2:1 b'],
        ['3:5-7', '3:1 c'],
        ['4:7-9', '4:1 d'],
      ],
    ],
    [
      '\r\r\n\n',
      [
        ['1:0-1', '1:1 '],
        ['2:1-3', '2:1 '],
        ['3:3-4', '3:1 '],
      ],
    ],
    [' a ; b', [['1:0-6', '1:1  a ', '1:2  b']]],
    ['"a"', [['1:0-3', '1:1 a']]],
    [
      '"a"\r\n"b"\rc',
      [
        ['1:0-5', '1:1 a'],
        ['2:5-9', '2:1 b'],
        ['3:9-10', '3:1 c'],
      ],
    ],
    ['"a;b";"";c"d', [['1:0-12', '1:1 a;b', '1:2 ', '1:3 c"d']]],
    ['"""a""";b', [['1:0-9', '1:1 "a"', '1:2 b']]],
    ['a;"b"', [['1:0-5', '1:1 a', '1:2 b']]],
    ['x";y', [['1:0-4', '1:1 x"', '1:2 y']]],
    [
      '"a\nb\r\nc\rd";e;"f\ng";h\ni',
      [
        ['1:0-21', '1:1 a\nb\r\nc\rd', '4:2 e', '4:3 f\ng', '5:4 h'],
        ['6:21-22', '6:1 i'],
      ],
    ],
    [
      '"a";b\r\nc',
      [
        ['1:0-7', '1:1 a', '1:2 b'],
        ['2:7-8', '2:1 c'],
      ],
    ],
  ])('of %j', (text, all) => {
    expect(split(text)).toEqual(all);
  });

  test('are kept in one piece where they have no quotes, also the last without an end', () => {
    const { records } = splitRecords('a;b\n"c"\nd', ';');
    expect(records.map((each) => each instanceof LineRecord)).toEqual([true, false, true]);
    const short = `${'x'.repeat(500)}\n`;
    const lines = splitRecords(short.repeat(3), ';').records;
    expect(lines.map((each) => each instanceof LineRecord)).toEqual([true, true, true]);
  });
});

describe('a text stops to be read', () => {
  const broken = (text: string) => {
    const { records, broken: found } = splitRecords(text, ';');
    return { records: records.length, ...found };
  };
  const quote = {
    code: 'E-CSV-QUOTE',
    vi: 'dấu ngoặc kép mở ở đây không đóng đúng; hãy sửa dấu ngoặc kép',
    en: 'invalid CSV: the quote that opens here is not closed well; mend the quotes',
  };

  test.each([
    ['a\n1;"2\n3;4\n', 1, 2, 2],
    ['"', 0, 1, 1],
    ['"a""', 0, 1, 1],
    ['"a\nb";"c"d\n', 0, 2, 2],
    ['"a" ;b', 0, 1, 1],
    ['"a",b', 0, 1, 1],
  ])('at a quote that is not closed well: %j', (text, records, line, column) => {
    expect(broken(text)).toEqual({ records, line, column, problem: quote });
  });

  test('at a cell that is too long, quoted or not', () => {
    const longest = 'x'.repeat(limits.cell);
    expect(broken(`a;${longest}\n"${longest}"`)).toEqual({ records: 2 });
    const of = { records: 1, line: 2, problem: tooLarge.cell };
    expect(broken(`a\nb;${longest}x`)).toEqual({ ...of, column: 2 });
    expect(broken(`a\n"${longest}x"`)).toEqual({ ...of, column: 1 });
  });

  test('at a row with too many columns', () => {
    const widest = ';'.repeat(limits.columns - 1);
    expect(broken(`a\n${widest}`)).toEqual({ records: 2 });
    expect(broken(`a\n${widest};`)).toEqual({
      records: 1,
      line: 2,
      column: limits.columns + 1,
      problem: tooLarge.columns,
    });
  });

  test('at more lines than the rows of a table and a hundred others', () => {
    const most = limits.rows + 101;
    expect(broken('\n'.repeat(most + 1))).toEqual({
      records: most,
      line: most + 1,
      column: 0,
      problem: tooLarge.rows,
    });
  });

  test('and says how large a file may be', () => {
    expect(Object.values(tooLarge).map(({ code, vi, en }) => [code, vi, en])).toEqual([
      [
        'E-LIM-SIZE',
        'tệp lớn hơn 67108864 byte; hãy chia nhỏ hoặc kiểm tra tệp',
        'file of more than 67108864 bytes; split the file or look into it',
      ],
      [
        'E-LIM-CELL',
        'ô dài hơn 32767 ký tự; hãy chia nhỏ hoặc kiểm tra tệp',
        'cell of more than 32767 characters; split the file or look into it',
      ],
      [
        'E-LIM-COLUMNS',
        'dòng có hơn 512 cột; hãy chia nhỏ hoặc kiểm tra tệp',
        'row of more than 512 columns; split the file or look into it',
      ],
      [
        'E-LIM-ROWS',
        'tệp có hơn 200000 dòng; hãy chia nhỏ hoặc kiểm tra tệp',
        'file of more than 200000 rows; split the file or look into it',
      ],
    ]);
  });
});

describe('records that are read', () => {
  test('are reported where they stop, at the line and column', () => {
    const format = { delimiter: ';', newline: 'any' } as const;
    expect(said((report) => readRecords('a\nb;"c', format, 't.csv', report))).toEqual([
      [
        'error E-CSV-QUOTE t.csv:2:2',
        'dấu ngoặc kép mở ở đây không đóng đúng; hãy sửa dấu ngoặc kép',
        'invalid CSV: the quote that opens here is not closed well; mend the quotes',
      ],
    ]);
  });

  test('have the line ends that are declared', () => {
    const format = { delimiter: ';', newline: 'crlf' } as const;
    expect(said((report) => readRecords('a\r\nb\n', format, 't.csv', report))).toEqual([
      [
        'error E-NEWLINE t.csv:0:0',
        'dấu xuống dòng không đúng khai báo (crlf); hãy lưu lại tệp với một kiểu xuống dòng',
        'mixed line ends: not all are crlf; save the file with one kind',
      ],
    ]);
  });

  test('of an edited file are rows, those that can not be read aside', () => {
    const { messages, report } = collector();
    const format = { delimiter: ';', newline: 'lf' } as const;
    const table = readCsv('a;b\n\n1;2\n3\n;\n', format, 't.csv', report);
    expect(table).toMatchObject({ file: 't.csv', header: ['a', 'b'], dataRows: 3 });
    expect(table.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(table.unread?.map(({ line }) => line)).toEqual([4]);
    expect(messages.map(({ code, line }) => `${code} ${line}`)).toEqual(['E-STR-MISSING-CELL 4']);
  });

  test('of an edited file may all be unread, or none', () => {
    const format = { delimiter: ';', newline: 'lf' } as const;
    const of = (text: string) => readCsv(text, format, 't.csv', () => {});
    expect(of('a;b\n1\n')).toMatchObject({ rows: [], dataRows: 1, unread: [{ line: 2 }] });
    expect(of('a\n1\n')).toMatchObject({ rows: [{ line: 2 }], dataRows: 1, unread: [] });
  });
});

describe('the bytes of a file', () => {
  const counted = (encoding: Encoding, text: string, bytes: number, mark = 0) =>
    byteCounts(new Uint8Array(bytes), mark, encoding, text, splitRecords(text, ';').records);

  test('are its mark and its records', () => {
    // a, DEL, then the first and last letters of two bytes and of three, then a pair.
    const text = 'a\u007f\u0080\u07ff\u0800\uffff\ud7ff\ue000\u{10000}\u{10ffff}\n';
    const bytes = new TextEncoder().encode(text).length;
    expect(counted('utf-8', text, bytes + 3, 3)).toEqual({
      file: bytes + 3,
      mark: 3,
      records: bytes,
      unread: 0,
    });
    expect(counted('utf-16le', 'ả\nb\n', 10, 2).records).toBe(8);
    expect(counted('utf-16be', 'ả\nb\n', 10, 2).records).toBe(8);
  });

  test('of letters of one byte are known as a whole, as a letter and its tone are one', () => {
    expect(counted('windows-1258', 'ả\n', 5, 2).records).toBe(3);
    expect(counted('tcvn3', 'ả\n', 5, 2).records).toBe(3);
    expect(counted('windows-1258', 'a\n"b', 9).records).toBe(2);
    expect(counted('tcvn3', 'a\n"b', 9).records).toBe(2);
  });

  test('are counted up to the first gap between records', () => {
    const { records } = splitRecords('a\nb\nc\n', ';');
    expect(covered(records)).toBe(6);
    expect(covered(records.filter((_, i) => i !== 1))).toBe(2);
    expect(covered(records.slice(1))).toBe(0);
    expect(covered([])).toBe(0);
  });

  test('of which no record was read are unread', () => {
    expect(unreadBytes(new Uint8Array(7))).toEqual({ file: 7, mark: 0, records: 0, unread: 7 });
  });
});
