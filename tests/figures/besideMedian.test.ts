import { expect, test } from 'vitest';
import { besideMedian } from '../../src/figures/besideMedian.ts';

test('stands above, below, or at the median', () => {
  expect(besideMedian({ value: 90, text: '90%' }, { value: 88, text: '88%' })).toBe('above');
  expect(besideMedian({ value: 86, text: '86%' }, { value: 88, text: '88%' })).toBe('below');
  expect(besideMedian({ value: 88, text: '88%' }, { value: 88, text: '88%' })).toBe('at');
});

test('is at the median where both are written alike', () => {
  expect(besideMedian({ value: 88.694, text: '88,69%' }, { value: 88.689, text: '88,69%' })).toBe(
    'at',
  );
});
