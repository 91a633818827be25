import { expect, test } from 'vitest';
import { median } from '../../src/stats/median.ts';

test('the middle of an odd number of values, whatever their order', () => {
  expect(median([10, 1, 3])).toBe(3);
});

test('the mean of the middle two of an even number', () => {
  expect(median([3, 1, 2, 10])).toBe(2.5);
});

test('of one value, that value; of none, null', () => {
  expect(median([7])).toBe(7);
  expect(median([])).toBeNull();
});

test('zeros and ties are values like any other', () => {
  expect(median([0, 0, 0])).toBe(0);
  expect(median([5, 0, 5, 5])).toBe(5);
});

test('sorts as numbers, not as text, and leaves its input alone', () => {
  const values = [10, 9, 100];
  expect(median(values)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});
