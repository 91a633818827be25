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
  ['so-lieu-quy-iv-2026.csv', 'Quý I/2027', 'so-lieu-quy-i-2027.csv'],
  ['quy_iii_2026.csv', 'Quý IV/2026', 'quy_iv_2026.csv'],
  ['quyiv-2026.csv', 'Quý I/2027', 'quyi-2027.csv'],
  ['2026-quy-4.csv', 'Quý I/2027', '2027-quy-1.csv'],
  ['2026-q1-moi.csv', 'Quý II/2026', '2026-q2-moi.csv'],
  ['2026-08-moi.csv', '9/2026', '2026-09-moi.csv'],
  ['q12026.csv', 'Quý II/2026', 'q22026.csv'],
  ['thang-8-2026.csv', '9/2026', 'thang-9-2026.csv'],
  ['t01_2026.csv', '2/2026', 't02_2026.csv'],
  ['2026-08.csv', '9/2026', '2026-09.csv'],
  ['2026-q1.csv', 'Quý II/2026', '2026-q2.csv'],
  ['6-thang-dau-nam-2026.csv', '6 tháng cuối năm 2026', '6-thang-cuoi-nam-2026.csv'],
  ['6-thang-cuoi-2026.csv', '6 tháng đầu năm 2027', '6-thang-dau-2027.csv'],
  ['bieu.cu.csv', '9/2026', 'bieu.cu-9-2026.csv'],
  ['so-lieu', 'năm 2026', 'so-lieu-nam-2026'],
  ['a.b2026', 'năm 2027', 'a-nam-2027.b2026'],
])('after %s, for %s, comes %s', (file, period, next) => {
  expect(nextName(file, period)).toBe(next);
});

test.each([
  ['quy-3-2026.csv', 'Quý I/2027', 'quy-1-2027.csv'],
  ['quy-3-2026.csv', 'quý 4 năm 2026', 'quy-4-2026.csv'],
  ['thang-9-2026.csv', '12/2026', 'thang-12-2026.csv'],
  ['thang-9-2026.csv', '9/2027', 'thang-9-2027.csv'],
])(
  'the period of %s goes on as far as the one that a person gave, %s: %s',
  (file, period, next) => {
    expect(nextName(file, period)).toBe(next);
  },
);

test.each([
  ['thang-9-2026.csv', '10/2027', 'thang-9-2026-10-2027.csv'],
  ['quy-3-2026.csv', 'Quý II/2026', 'quy-3-2026-quy-ii-2026.csv'],
  ['communes-2026.csv', '10/2026', 'communes-2026-10-2026.csv'],
])('a period that the name %s does not come to is added: %s', (file, period, next) => {
  expect(nextName(file, period)).toBe(next);
});

test.each([
  ['quy-3-2026.csv', 'quy-4-2026.csv'],
  ['communes.csv', 'communes-ky-sau.csv'],
])('a table whose rows have their periods says none: after %s comes %s', (file, next) => {
  expect(nextName(file, '')).toBe(next);
});
