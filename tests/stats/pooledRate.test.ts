import { expect, test } from 'vitest';
import { pooledRate } from '../../src/stats/pooledRate.ts';

const counts = (numerator: number | null, denominator: number | null) => ({
  numerator,
  denominator,
});

test('pools counts, so that a small place weighs little: 1 of 2 with 9 of 98 is 10%, not 29.6%', () => {
  expect(pooledRate([counts(1, 2), counts(9, 98)])).toBe(10);
});

test('of one place, its own rate', () => {
  expect(pooledRate([counts(19, 20)])).toBe(95);
});

test('null where any count is missing, for the rest would stand for all', () => {
  expect(pooledRate([counts(1, 2), counts(null, 98)])).toBeNull();
  expect(pooledRate([counts(1, 2), counts(9, null)])).toBeNull();
  expect(pooledRate([counts(null, null)])).toBeNull();
});

test('null where nothing was counted at all', () => {
  expect(pooledRate([])).toBeNull();
  expect(pooledRate([counts(0, 0)])).toBeNull();
});

test('zero of some is zero, and a place without cases adds nothing', () => {
  expect(pooledRate([counts(0, 50), counts(0, 0)])).toBe(0);
});
