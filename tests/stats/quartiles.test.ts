import { describe, expect, test } from 'vitest';
import { quartiles } from '../../src/stats/quartiles.ts';

describe('quartiles', () => {
  test('are those of R, type 7', () => {
    expect(quartiles([1, 2, 3, 4])).toEqual({ lower: 1.75, upper: 3.25 });
    expect(quartiles([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49])).toEqual({
      lower: 25.5,
      upper: 42.5,
    });
  });

  test('of one value are that value, of none are none, ties and all', () => {
    expect(quartiles([5])).toEqual({ lower: 5, upper: 5 });
    expect(quartiles([2, 2, 2])).toEqual({ lower: 2, upper: 2 });
    expect(quartiles([])).toBeNull();
  });
});
