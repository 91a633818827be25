import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/normalise/propose/grid.ts';
import { headingOf, sheetOf } from '../../../src/normalise/propose/shapeOf.ts';
import { gridOf, rowsOf, tableOf } from './tiny.ts';

const of = (changes: Partial<Grid>) => tableOf([], { grid: gridOf([], changes) });
const nothing = { parts: {}, remarks: [] };

describe('the sheet of a table', () => {
  test('is not named in a text file, nor where it is the only one and is shown', () => {
    expect(sheetOf(of({}), 2)).toEqual(nothing);
    expect(sheetOf(of({ sheet: 'A' }), 1)).toEqual(nothing);
  });

  test('is named where there are several', () => {
    expect(sheetOf(of({ sheet: 'A' }), 2)).toEqual({
      parts: { sheet: 'A' },
      remarks: [
        {
          path: 'sheet',
          blank: false,
          text: {
            vi: 'sổ có 2 trang tính: đọc trang "A"',
            en: 'the workbook has 2 sheets: "A" is read',
          },
        },
      ],
    });
  });

  test('is said to be hidden, also where it is the only one', () => {
    expect(sheetOf(of({ sheet: 'A', hidden: true }), 1)).toEqual({
      parts: { sheet: 'A', hiddenSheet: true },
      remarks: [
        {
          path: 'sheet',
          blank: false,
          text: {
            vi: 'sổ có 1 trang tính, trang này bị ẩn: đọc trang "A"',
            en: 'the workbook has one sheet, and this one is hidden: "A" is read',
          },
        },
      ],
    });
  });
});

describe('the headings of a table', () => {
  const headed = (labels: readonly string[], first: number, count: number, at: number) => {
    const grid = gridOf(rowsOf(labels), {
      found: (wanted, rows) => (wanted.join() === 'a,b' && rows === count ? at : -1),
    });
    return headingOf({ ...tableOf([]), grid, heading: { first, count, labels, firstRow: 9 } }, [
      'a',
      'b',
    ]);
  };

  test('are not described where the reader finds them by their words', () => {
    expect(headed(['a', 'b'], 3, 1, 3)).toEqual(nothing);
  });

  test('have a first row and a number of rows where it would not', () => {
    expect(headed(['a', 'b'], 3, 1, 0)).toEqual({ parts: { headerRow: 4 }, remarks: [] });
    expect(headed(['a', 'b'], 3, 2, 3)).toEqual({ parts: { headerRows: 2 }, remarks: [] });
    expect(headed(['a', 'b'], 3, 2, 0).parts).toEqual({ headerRow: 4, headerRows: 2 });
  });

  test.each([
    ['one is empty', ['a', 'b', '']],
    ['two are the same', ['a', 'b', 'b']],
  ])('are to be mended where %s', (_, labels) => {
    expect(headed(labels, 0, 1, 0)).toEqual({
      parts: {},
      remarks: [
        {
          path: 'headerRows',
          blank: false,
          text: {
            vi: 'có cột không tiêu đề hoặc hai cột cùng tiêu đề: hãy sửa trong tệp gốc',
            en: 'a column without a heading, or two of the same: mend it in the original file',
          },
        },
      ],
    });
  });
});
