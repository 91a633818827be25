import { expect, test } from 'vitest';
import { formatLocator } from '../../src/i18n/locators.ts';

test.each([
  ['excerpt p4', 'đoạn trích, đoạn 4', 'excerpt, paragraph 4'],
  ['excerpt item 2', 'đoạn trích, mục 2', 'excerpt, item 2'],
  ['line 23', 'dòng 23', 'line 23'],
  ['para 5', 'đoạn 5', 'paragraph 5'],
  ['table 2 row 11', 'bảng 2, dòng 11', 'table 2, row 11'],
  ['article 1 clause 12', 'điều 1 khoản 12', 'article 1, clause 12'],
  ['details.csv:12:8', 'details.csv, dòng 12, cột 8', 'details.csv, line 12, column 8'],
  [
    'so-hoa.xlsx!Biên chế!E14',
    'so-hoa.xlsx, trang tính “Biên chế”, ô E14',
    'so-hoa.xlsx, sheet “Biên chế”, cell E14',
  ],
  ['Phụ lục', 'Phụ lục', 'Phụ lục'],
])('%s is told as “%s” and “%s”', (locator, vi, en) => {
  expect([formatLocator(locator, 'vi'), formatLocator(locator, 'en')]).toEqual([vi, en]);
});
