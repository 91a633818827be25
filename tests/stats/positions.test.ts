import { expect, test } from 'vitest';
import { positions } from '../../src/stats/positions.ts';

test('from the largest down, in the order of the input', () => {
  expect(positions([5, 9, 7])).toEqual([3, 1, 2]);
});

test('ties share the better position and the next one is skipped', () => {
  expect(positions([5, 9, 9, 1])).toEqual([3, 1, 1, 4]);
  expect(positions([0, 0, 0])).toEqual([1, 1, 1]);
});

test('of none, none; of one, the first', () => {
  expect(positions([])).toEqual([]);
  expect(positions([0])).toEqual([1]);
});
