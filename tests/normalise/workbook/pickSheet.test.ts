import { describe, expect, test } from 'vitest';
import { pickSheet, type SheetChoice } from '../../../src/normalise/read/workbook/pickSheet.ts';
import type { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import { tinySheet } from './tinySheet.ts';

const book = (...names: readonly string[]) => ({
  sheets: names.map((name) => ({ name: name.replace('-', ''), hidden: name.startsWith('-') })),
  open: () => tinySheet([]),
});

const refusal = (code: string, vi: string, message: string, sheet?: string) =>
  expect.objectContaining({ code, vi, message, sheet }) as Refused;

describe('the sheet that is read', () => {
  test.each<[readonly string[], SheetChoice, number]>([
    [['a'], {}, 0],
    [['a', 'b'], { sheet: 'b' }, 1],
    [['Biên chế', 'b'], { sheet: ' Biên chế '.normalize('NFD') }, 0],
    [[' a '.normalize('NFD'), 'b'], { sheet: 'a' }, 0],
    [['-a', 'b'], { sheet: 'a', hiddenSheet: true }, 0],
    [['-a', 'b'], { sheet: 'b' }, 1],
    [['-a'], { hiddenSheet: true }, 0],
  ])('of %j by %j is number %d', (names, choice, index) => {
    expect(pickSheet(book(...names), choice)).toBe(index);
  });

  test('must be named where there are several', () => {
    const words = refusal(
      'E-XL-SHEET',
      'sổ có nhiều trang tính ("a", "Biên chế"); hãy ghi tên trang cần đọc ở "sheet"',
      'several sheets: "a", "Biên chế"; name the one to read in "sheet"',
    );
    expect(() => pickSheet(book('a', ' Biên chế '), {})).toThrow(words);
  });

  test.each([
    [['a', 'b'], 'A', '"a", "b"'],
    [['a', ' a'], 'a', '"a", "a"'],
    [[], 'a', ''],
  ])('must be one: of %j %s is none', (names, sheet, list) => {
    const words = refusal(
      'E-XL-SHEET',
      `không có đúng một trang tính tên "${sheet}" (sổ có ${list}); hãy sửa "sheet"`,
      `unknown sheet: "${sheet}" is not the name of one sheet (there are ${list}); mend "sheet"`,
    );
    expect(() => pickSheet(book(...names), { sheet })).toThrow(words);
  });

  test.each([{ sheet: 'a' }, { sheet: 'a', hiddenSheet: false }])(
    'must not be hidden unless that is declared: %j',
    (choice) => {
      const words = refusal(
        'E-XL-HIDDEN-SHEET',
        'trang tính bị ẩn; hãy bỏ ẩn, hoặc ghi "hiddenSheet": true nếu đúng là trang cần đọc',
        'hidden sheet; unhide it, or declare "hiddenSheet": true if it is the one to read',
        'a',
      );
      expect(() => pickSheet(book('-a ', 'b'), choice)).toThrow(words);
    },
  );
});
