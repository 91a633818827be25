import { describe, expect, test } from 'vitest';
import { nextPeriod } from '../../../src/normalise/propose/nextPeriod.ts';
import { isPeriod, periodInName, periodInText } from '../../../src/normalise/propose/periodIn.ts';

describe('the period after a period', () => {
  test.each([
    ['Quý III/2026', 'Quý IV/2026'],
    ['Quý IV/2026', 'Quý I/2027'],
    ['quý 4 năm 2026', 'quý 1 năm 2027'],
    ['2026-Q4', '2027-Q1'],
    ['9/2026', '10/2026'],
    ['09/2026', '10/2026'],
    ['01/2026', '02/2026'],
    ['12/2026', '1/2027'],
    ['tháng 12 năm 2026', 'tháng 1 năm 2027'],
    ['2026-12', '2027-01'],
    ['năm 2026', 'năm 2027'],
    ['2026', '2027'],
    ['6 tháng đầu năm 2026', '6 tháng cuối năm 2026'],
    ['6 tháng cuối năm 2026', '6 tháng đầu năm 2027'],
  ])('%s is %s, written in the same way', (text, next) => {
    expect(nextPeriod(text)).toBe(next);
    expect(isPeriod(next)).toBe(true);
  });

  test.each(['từ 01/7 đến 30/9/2026', '9 tháng năm 2026', '', 'x'])(
    'of "%s" is not told',
    (text) => {
      expect(nextPeriod(text)).toBeNull();
    },
  );
});

test.each([
  ['Kỳ báo cáo: Quý III/2026', 'Quý III/2026'],
  ['SỐ LIỆU 6 THÁNG ĐẦU NĂM 2026', '6 THÁNG ĐẦU NĂM 2026'],
  ['Tình hình tháng 10/2026 của tỉnh', 'tháng 10/2026'],
  ['Quyết định 766/QĐ-TTg', null],
])('the line "%s" states %s', (line, period) => {
  expect(periodInText(line)).toBe(period);
});

test.each([
  ['quy-3-2026.xlsx', 'Quý III/2026'],
  ['bieu_quy_iv-2026.csv', 'Quý IV/2026'],
  ['ca-mau-2025q3.csv', 'Quý III/2025'],
  ['thang-10-2026.csv', '10/2026'],
  ['2026-10.csv', '10/2026'],
  ['nam-2026.csv', 'năm 2026'],
  ['communes.csv', null],
])('the name %s states %s', (name, period) => {
  expect(periodInName(name)).toBe(period);
});
