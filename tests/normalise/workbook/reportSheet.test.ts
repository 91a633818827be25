import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/model/account.ts';
import { readBody } from '../../../src/normalise/read/workbook/body.ts';
import { mergesAt } from '../../../src/normalise/read/workbook/merges.ts';
import { reportSheet } from '../../../src/normalise/read/workbook/reportSheet.ts';
import { type Tiny, tinySheet } from './tinySheet.ts';

/** What is said of a sheet with headings in its first line. */
function said(rows: readonly (readonly Tiny[])[], more: Parameters<typeof tinySheet>[1] = {}) {
  const sheet = tinySheet(rows, more);
  const headerCells = (rows[0] as string[]).map((text, i) => ({
    ...{ text, line: 1, column: i + 1 },
    sheet: 'S',
  }));
  const about = { mergeAt: mergesAt(sheet), numbers: 'vi', columns: new Map(), after: 1 } as const;
  const messages: Message[] = [];
  const body = readBody(sheet, { ...about, headerCells });
  reportSheet(sheet, headerCells, body, 't.xlsx', (message) => void messages.push(message));
  return messages.map(({ code, severity, sheet: name, line, column, cell, text }) => ({
    ...{ code, severity, at: `${name} ${line}:${column} ${cell}` },
    ...text,
  }));
}

const rows: readonly (readonly Tiny[])[] = [
  ['a', 'b'],
  ['x', 1],
  ['y', 2],
];

test('a sheet with nothing unusual is read without a word', () => {
  expect(said(rows)).toEqual([]);
});

test('hidden columns and rows are read, and told', () => {
  const hidden = { hiddenColumns: new Set([2, 9]), hiddenLines: new Set([1, 3, 9]) };
  expect(said(rows, hidden)).toEqual([
    {
      code: 'W-XL-HIDDEN-COLUMN',
      severity: 'warning',
      at: 'S 0:2 b',
      vi: 'cột ẩn "b" vẫn được đọc; hãy kiểm tra cột này',
      en: 'hidden column "b" was read all the same; look it over',
    },
    {
      code: 'W-XL-HIDDEN-ROW',
      severity: 'warning',
      at: 'S 3:0 y,2',
      vi: 'dòng ẩn vẫn được đọc; hãy kiểm tra dòng này, xóa nếu không dùng',
      en: 'hidden row was read all the same; look it over, remove it if it does not count',
    },
  ]);
});

describe('formulas are told once for each column, at the first of them,', () => {
  const formula = (value: number, text: string): Tiny => ({ value, formula: text });

  test('with how many there are', () => {
    const cells = [
      ['a', 'b'],
      ['x', 1],
      [formula(5, 'B2'), formula(3, 'B2+2')],
      [formula(6, 'B3'), 4],
    ];
    expect(said(cells)).toEqual([
      {
        code: 'W-XL-FORMULA',
        severity: 'warning',
        at: 'S 3:1 5',
        vi: '2 ô trong cột là công thức; dùng giá trị đã lưu',
        en: 'the column has formulas (2); the stored values are used',
      },
      {
        code: 'W-XL-FORMULA',
        severity: 'warning',
        at: 'S 3:2 3',
        vi: '1 ô trong cột là công thức; dùng giá trị đã lưu',
        en: 'the column has formulas (1); the stored values are used',
      },
    ]);
  });

  test('and, where some reach into another file, those alone', () => {
    const cells = [['a'], [formula(1, 'A9')], [formula(2, '[12]T!A1')], [formula(3, 'A9')]];
    expect(said(cells)).toEqual([
      {
        code: 'W-XL-EXTERNAL',
        severity: 'warning',
        at: 'S 3:1 2',
        vi: '1 ô trong cột là công thức lấy từ tệp khác; dùng giá trị đã lưu',
        en: 'the column has formulas from another file (1); the stored values are used',
      },
    ]);
    const near = [formula(1, 'T[a]'), formula(1, '[]A1'), formula(1, '1]')];
    for (const each of near)
      expect(said([['a'], [each]]).map(({ code }) => code)).toEqual(['W-XL-FORMULA']);
  });
});

test('comments are told with what their cells show, not with their words', () => {
  const comment = (at: string) => ({
    code: 'I-XL-NOTE',
    severity: 'info',
    at,
    vi: 'ô có ghi chú, không công bố',
    en: 'the cell has a comment, which is not published',
  });
  const cells = [['a'], [{ value: 0.5, shown: '50%' }]];
  expect(said(cells, { notes: ['A2', 'none', 'C9'] })).toEqual([
    comment('S 2:1 50%'),
    comment('S 9:3 '),
  ]);
});

describe('days that are counted from 1904', () => {
  const day = { value: 44_397, shown: '21/7/2025', format: 'd/m/yyyy' };
  test('are told at the first of them', () => {
    expect(
      said(
        [
          ['a', 'b'],
          ['x', 1],
          ['y', day],
          ['z', day],
        ],
        { date1904: true },
      ),
    ).toEqual([
      {
        code: 'W-XL-1904',
        severity: 'warning',
        at: 'S 3:2 2025-07-21',
        vi: 'sổ đếm ngày từ 1/1/1904 (kiểu Excel cho Mac cũ); ngày đã được tính theo kiểu đó',
        en: 'the workbook counts days from 1 January 1904; its dates were read so',
      },
    ]);
  });

  test('are not told of a sheet without days, or of one that counts as usual', () => {
    const words = { value: '21/7', shown: '21/7', format: 'd/m/yyyy' };
    expect(
      said(
        [
          ['a', 'b'],
          [words, 1],
        ],
        { date1904: true },
      ),
    ).toEqual([]);
    expect(said([['a'], [null]], { date1904: true })).toEqual([]);
    expect(said([['a'], [day]])).toEqual([]);
  });
});
