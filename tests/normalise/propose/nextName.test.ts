import { expect, test } from 'vitest';
import { nextName } from '../../../src/normalise/propose/nextName.ts';

test.each([
  ['quy-3-2026.xlsx', 'Quý IV/2026', 'quy-4-2026.xlsx'],
  ['quy-4-2026.xlsx', 'Quý I/2027', 'quy-1-2027.xlsx'],
  ['ca-mau-2025q4.csv', 'Quý I/2026', 'ca-mau-2026q1.csv'],
  ['thang-09-2026.csv', '10/2026', 'thang-10-2026.csv'],
  ['thang-12-2026.csv', '1/2027', 'thang-1-2027.csv'],
  ['2026-12.csv', '1/2027', '2027-01.csv'],
  ['nam-2026.csv', 'năm 2027', 'nam-2027.csv'],
  ['so-lieu.csv', 'Quý IV/2026', 'so-lieu-quy-iv-2026.csv'],
])('after %s, for %s, comes %s', (file, period, next) => {
  expect(nextName(file, period)).toBe(next);
});
