import { expect, test } from 'vitest';
import { numberText, percentOf } from '../../../src/normalise/read/workbook/numberText.ts';

test.each([
  [0, '0', '0'],
  [1234.5, '1234,5', '1234.5'],
  [-0.25, '-0,25', '-0.25'],
  [1e21, '1000000000000000000000', '1000000000000000000000'],
  [0.000_000_5, '0,0000005', '0.0000005'],
  [1.5e-7, '0,00000015', '0.00000015'],
])('%d is written whole and ungrouped: %s, or %s', (value, vi, plain) => {
  expect([numberText(value, 'vi'), numberText(value, 'en'), numberText(value, 'plain')]).toEqual([
    vi,
    plain,
    plain,
  ]);
});

test('a share is a percentage without the noise of binary fractions', () => {
  expect([0.9505, 0.07, 1, 0.1 + 0.2, 1.1, 0].map(percentOf)).toEqual([95.05, 7, 100, 30, 110, 0]);
});
