import { describe, expect, test } from 'vitest';
import { recomputedSum, sameSum } from '../../../src/normalise/read/workbook/sums.ts';
import { tinySheet } from './tinySheet.ts';

const sheet = tinySheet([
  [1, 10, 'x'],
  [2, 20, true],
  [4, null, 7.5],
]);

const sum = (formula: string | undefined, left = 100): number | null =>
  recomputedSum(
    { value: 0, shown: '', format: '', ...(formula === undefined ? {} : { formula }) },
    sheet,
    { left },
  );

describe('a sum is computed again from its cells:', () => {
  test.each([
    ['SUM(A1:A3)', 7],
    ['sum(A1:A3)', 7],
    ['SUM(A1:B3)', 37],
    ['SUM(B2:C3)', 27.5],
    ['SUM(A2)', 2],
    ['SUM($A$1,A$3)', 5],
    ['SUM(A1:A2; C3)', 10.5],
    ['SUM( A1 , A2 )', 3],
    ['SUM(A2:C9)', 33.5],
    ['SUM(A1:Z1)', 11],
    ['SUM(A1:XFD1048576)', 44.5],
    ['SUM(C1:C2)', 0],
    ['SUM(A3:A1)', 0],
    ['SUM(C1:A1)', 0],
    ['SUM(A5:A9)', 0],
  ])('%s', (formula, value) => {
    expect(sum(formula)).toBe(value);
  });

  test.each([
    undefined,
    '',
    'A1+A2',
    'SUM(A1:A2)+1',
    '1+SUM(A1:A2)',
    'SUM()',
    'SUM(A1:A2',
    'SUM(A1,)',
    'SUM(A1:A2:A3)',
    'SUM(S!A1:A2)',
    'SUM(1,2)',
    'SUM(A:A)',
    'SUM(A0:A2)',
    'SUM((A1))',
    'SUM(xA1)',
    'SUM(A1x)',
    'SUM(ABCD1)',
    'SUM(A12345678)',
    'AVERAGE(A1:A3)',
  ])('not where it is another formula: %s', (formula) => {
    expect(sum(formula)).toBeNull();
  });

  test('not where that needs more cells than are left, inside the sheet', () => {
    expect([sum('SUM(A1:B2)', 4), sum('SUM(A1:B2)', 3)]).toEqual([33, null]);
    expect([sum('SUM(A1:A2,A3)', 3), sum('SUM(A1:A2,A3)', 2)]).toEqual([7, null]);
    expect([sum('SUM(B1:Z99)', 6), sum('SUM(B1:Z99)', 5)]).toEqual([37.5, null]);
    expect([sum('SUM(A3:A1)', 0), sum('SUM(C9:D9)', 0), sum('SUM(A1)', 0)]).toEqual([0, 0, null]);
  });

  test('of the same cells for all sums of a sheet', () => {
    const budget = { left: 5 };
    const cell = { value: 0, shown: '', format: '', formula: 'SUM(A1:A2)' };
    const found = [1, 2, 3].map(() => recomputedSum(cell, sheet, budget));
    expect(found).toEqual([3, 3, null]);
  });
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [1e12, 1e12 + 1, true],
  [1e12, 1e12 + 10_000, false],
  [-1e12, -1e12 - 1, true],
  [1, 1.000_000_1, false],
  [0, 1e-9, true],
  [0, 1e-8, false],
  [5, -5, false],
  [600, 610, false],
])('%d and %d are the same sum: %s', (a, b, same) => {
  expect([sameSum(a, b), sameSum(b, a)]).toEqual([same, same]);
});
