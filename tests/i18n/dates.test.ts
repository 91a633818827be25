import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDay,
  formatLongDate,
  formatMonth,
  formatPeriod,
} from '../../src/i18n/dates.ts';

test('a day, in full, within its year, and its month', () => {
  expect([formatDate('2025-07-01', 'vi'), formatDate('2025-07-01', 'en')]).toEqual([
    '1/7/2025',
    '1 July 2025',
  ]);
  expect([formatDay('2026-09-26', 'vi'), formatDay('2026-09-26', 'en')]).toEqual([
    '26/9',
    '26 Sep',
  ]);
  expect([formatMonth('2025-11-03', 'vi'), formatMonth('2025-11-03', 'en')]).toEqual([
    '11/2025',
    'November 2025',
  ]);
});

test('a date is said in words where it stands in a sentence', () => {
  expect([formatLongDate('2025-07-21', 'vi'), formatLongDate('2025-07-21', 'en')]).toEqual([
    '21 tháng 7 năm 2025',
    '21 July 2025',
  ]);
});

describe('a period in words', () => {
  test.each([
    [
      'a year to date',
      '2026-01-01',
      '2026-10-10',
      'năm 2026 đến 10/10/2026',
      '2026 to 10 October 2026',
    ],
    ['a whole year', '2025-01-01', '2025-12-31', 'năm 2025', '2025'],
    ['a quarter', '2026-07-01', '2026-09-30', 'quý III/2026', 'Q3 2026'],
    ['the first quarter', '2026-01-01', '2026-03-31', 'quý I/2026', 'Q1 2026'],
    ['a month', '2025-07-01', '2025-07-31', 'tháng 7/2025', 'July 2025'],
    ['February of a leap year', '2028-02-01', '2028-02-29', 'tháng 2/2028', 'February 2028'],
    [
      'less than a month',
      '2025-07-01',
      '2025-07-30',
      'từ 1/7/2025 đến 30/7/2025',
      '1 July 2025 to 30 July 2025',
    ],
    [
      'across years',
      '2025-07-01',
      '2026-06-30',
      'từ 1/7/2025 đến 30/6/2026',
      '1 July 2025 to 30 June 2026',
    ],
    ['an open end', '2025-07-01', null, 'từ 1/7/2025', 'since 1 July 2025'],
    ['a state at a date', null, '2025-10-31', 'tính đến 31/10/2025', 'as of 31 October 2025'],
    ['no date at all', null, null, 'không ghi ngày', 'undated'],
  ])('%s', (_, start, end, vi, en) => {
    expect([formatPeriod({ start, end }, 'vi'), formatPeriod({ start, end }, 'en')]).toEqual([
      vi,
      en,
    ]);
  });
});
