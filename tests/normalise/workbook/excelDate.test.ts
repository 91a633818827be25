import { describe, expect, test } from 'vitest';
import {
  excelDate,
  showsDay,
  typedBefore,
} from '../../../src/normalise/read/workbook/excelDate.ts';

// By Excel and LibreOffice: 1 is 1 January 1900 in Excel, and 60 a day that never was.
describe('a day number of Excel', () => {
  test.each([
    [0, null],
    [0.5, null],
    [1, '1900-01-01'],
    [1.99, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [45_859, '2025-07-21'],
    [45_859.99, '2025-07-21'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [-1, null],
  ])('%d counts from 1900', (serial, date) => {
    expect(excelDate(serial, false)).toBe(date);
  });

  test.each([
    [-1, null],
    [0, '1904-01-01'],
    [59, '1904-02-29'],
    [60, '1904-03-01'],
    [44_397, '2025-07-21'],
  ])('%d counts from 1904 where the workbook says so', (serial, date) => {
    expect(excelDate(serial, true)).toBe(date);
  });
});

test.each([
  ['d/m/yyyy', true, '2/3/2025'],
  ['DD-MMM-YY', true, '2/3/2025'],
  ['d-mmm', true, '2/3'],
  ['mmm-yy', false, '3/25'],
  ['yyyy', false, '3/25'],
  ['"d"mmm-yy', false, '3/25'],
  [String.raw`mm\d`, false, '3/25'],
  ['[$-vi-VN,d]mm/yyyy', false, '3/25'],
  ['"y"d-mmm', true, '2/3'],
])('the format %s shows a day: %s; before it was made a date it read %s', (format, day, typed) => {
  expect(showsDay(format)).toBe(day);
  expect(typedBefore('2025-03-02', format)).toBe(typed);
});
