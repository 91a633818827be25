import { expect, test } from 'vitest';
import { numberFormat } from '../../../src/normalise/propose/numberFormat.ts';
import { column, rowsOf, small, tableOf } from './tiny.ts';

const RATIO = 'portal766_on_time_ratio';

/** Returns how the cells of a column of rates write numbers, beside one that is passed over. */
const formatOf = (indicator: string, ...texts: readonly string[]) =>
  numberFormat(
    tableOf(rowsOf(['Tỷ lệ'], ...texts.map((text) => [text]))),
    [column('Tỷ lệ', 'number', texts), column('Khác', 'number', ['1,234.5'])],
    [{ indicator, value: 'Tỷ lệ' }],
    small,
  );

test('a number with a sign tells the format, which is to be confirmed', () => {
  expect(formatOf(RATIO, '95,05')).toEqual({
    numbers: 'vi',
    remarks: [
      {
        path: 'numbers',
        blank: false,
        text: {
          vi: 'số viết kiểu "vi", như 95,05',
          en: 'numbers are written as "vi", such as 95,05',
        },
      },
    ],
  });
});

test('a number that can be read in two ways asks a person', () => {
  expect(formatOf(RATIO, '3.420')).toEqual({
    numbers: '',
    remarks: [
      {
        path: 'numbers',
        blank: true,
        text: {
          vi: 'số như 3.420 đọc được hai cách: hãy ghi "vi" (1.234,5), "en" (1,234.5) hoặc "plain" (1234.5)',
          en: 'numbers such as 3.420 can be read in two ways: write "vi" (1.234,5), "en" (1,234.5) or "plain" (1234.5)',
        },
      },
    ],
  });
});

test('a count is whole, so that its sign groups thousands; of an unknown figure that is not known', () => {
  expect(formatOf('portal766_received', '3.420').numbers).toBe('vi');
  expect(formatOf('', '3.420').numbers).toBe('');
});

test('plain digits are read as Vietnamese without a remark, and so is a column that is not there', () => {
  expect(formatOf(RATIO, '95')).toEqual({ numbers: 'vi', remarks: [] });
  expect(
    numberFormat(tableOf(rowsOf(['a'])), [], [{ indicator: RATIO, value: 'b' }], small),
  ).toEqual({ numbers: 'vi', remarks: [] });
});

test('numbers that a workbook stores have no format, also beside texts', () => {
  const [heading, row] = rowsOf(['Tỷ lệ'], ['3.420']);
  const stored = { ...row!, cells: [...row!.cells, { text: '5', line: 2, column: 2, stored: 5 }] };
  const columns = [column('Tỷ lệ', 'number', ['3.420'])];
  const figures = [{ indicator: RATIO, value: 'Tỷ lệ' }];
  expect(numberFormat(tableOf([heading!, row!, stored]), columns, figures, small)).toEqual({
    numbers: 'vi',
    remarks: [],
  });
  expect(numberFormat(tableOf([stored, row!]), columns, figures, small).numbers).toBe('');
});
