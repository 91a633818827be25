import { describe, expect, test } from 'vitest';
import { nextPeriod } from '../../../src/normalise/propose/nextPeriod.ts';
import { isPeriod, periodInName, periodInText } from '../../../src/normalise/propose/periodIn.ts';

describe('the period after a period', () => {
  test.each([
    ['Quý III/2026', 'Quý IV/2026'],
    ['Quý IV/2026', 'Quý I/2027'],
    ['Quý I/2026', 'Quý II/2026'],
    ['quý ii năm 2026', 'quý iii năm 2026'],
    ['Quý iv - 2026', 'Quý i - 2027'],
    ['Q3 2026', 'Q4 2026'],
    ['Quý  III/2026 ', 'Quý IV/2026'],
    ['quý 4 năm 2026', 'quý 1 năm 2027'],
    ['2026-Q4', '2027-Q1'],
    ['9/2026', '10/2026'],
    ['09/2026', '10/2026'],
    ['01/2026', '02/2026'],
    ['12/2026', '1/2027'],
    ['T8-2026', 'T9-2026'],
    ['2026-09', '2026-10'],
    ['2026-m01', '2026-m02'],
    ['2026q1', '2026q2'],
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

  test.each([
    'từ 01/7 đến 30/9/2026',
    '9 tháng năm 2026',
    'hết quý III/2026',
    'Quý III/2026 (sơ bộ)',
    'số 2026-Q4',
    '2026-Q4 (sơ bộ)',
    '9/2026 (sơ bộ)',
    'số 2026-12',
    '2026-12-31',
    'đến năm 2026',
    'năm 2026 (sơ bộ)',
    'hết 6 tháng đầu năm 2026',
    '6 tháng đầu năm 2026 (sơ bộ)',
    '',
    'x',
  ])('of "%s" is not told', (text) => {
    expect(nextPeriod(text)).toBeNull();
  });
});

test('a period of decomposed letters is followed as one of whole letters is', () => {
  expect(nextPeriod('Quý IV/2026'.normalize('NFD'))).toBe('Quý I/2027');
  expect(periodInText('Kỳ báo cáo: Quý III/2026'.normalize('NFD'))).toBe('Quý III/2026');
});

test.each([
  ['Kỳ báo cáo: Quý III/2026', 'Quý III/2026'],
  ['Quý  IV - 2026', 'Quý IV - 2026'],
  ['Báo cáo quý 2 năm 2026 của tỉnh', 'quý 2 năm 2026'],
  ['9 tháng đầu năm 2026', '9 tháng đầu năm 2026'],
  ['Báo cáo 11 tháng năm 2026', '11 tháng năm 2026'],
  ['Báo cáo 6 tháng cuối năm 2026', '6 tháng cuối năm 2026'],
  ['Số liệu năm 2025 và năm 2026', 'năm 2025'],
  ['Tháng 13/2026', null],
  ['Tháng 13/2026, năm 2025', 'năm 2025'],
  ['Lạng Sơn, ngày 10 tháng 10 năm 2026', null],
  ['Ngày 5 tháng 10 năm 2026: số liệu quý III năm 2026', 'quý III năm 2026'],
  ['Tuần 40 năm 2026', null],
  ['Quý V năm 2026', null],
  ['', null],
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
  ['Q1_2026.CSV', 'Quý I/2026'],
  ['quy42026.csv', 'Quý IV/2026'],
  ['2026-quy-2.csv', 'Quý II/2026'],
  ['quy-i-2026.csv', 'Quý I/2026'],
  ['2026_quy_iii.csv', 'Quý III/2026'],
  ['t09_2026.csv', '9/2026'],
  ['2026-thang-9.csv', '9/2026'],
  ['2026t12.csv', '12/2026'],
  ['2026_01.csv', '1/2026'],
  ['6-thang-dau-nam-2026.csv', '6 tháng đầu năm 2026'],
  ['6-thang-cuoi-nam-2026.csv', '6 tháng cuối năm 2026'],
  ['09-thang-2026.csv', '9 tháng đầu năm 2026'],
  ['bieu-2026.csv', 'năm 2026'],
  ['dot3-2026.csv', 'năm 2026'],
  ['ca-mau-quy-3-2026.csv', 'Quý III/2026'],
  ['quyii-2026.csv', 'Quý II/2026'],
  ['2026quyiii.csv', 'Quý III/2026'],
  ['ca-mau-9-thang-2026.csv', '9 tháng đầu năm 2026'],
  ['11-thang-dau-nam-2026.csv', '11 tháng đầu năm 2026'],
  ['ca-mau-thang-9-2026.csv', '9/2026'],
])('the name %s states %s', (name, period) => {
  expect(periodInName(name)).toBe(period);
});

test.each([
  '2026-13.csv',
  '2026-1012.csv',
  '202613.csv',
  'q5-2026.csv',
  't-13-2026.csv',
  '2026-10-10.csv',
  'tuan-40-2026.csv',
  'quy-5-2026.csv',
  'thang-13-2026.csv',
])('the name %s speaks of less than a year, and states none', (name) => {
  expect(periodInName(name)).toBeNull();
});

test('what a name states is a period as the reader takes it', () => {
  const names = ['quy-3-2026', 'quy-iv-2026', '2026-q1', 'thang-10-2026', '9-thang-2026'];
  for (const name of [...names, '6-thang-cuoi-2026', 'nam-2026'])
    expect([name, isPeriod(periodInName(name) ?? '')]).toEqual([name, true]);
});
