import { expect, test } from 'vitest';
import { readSection } from '../../../src/client/interact/readSection.ts';

test('the section that is read is the last that begins above the line', () => {
  expect(readSection([-800, 200, 900], 270)).toBe(1);
  expect(readSection([-800, 271, 900], 270)).toBe(0);
  expect(readSection([-2000, -900, -10], 270)).toBe(2);
});

test('before the first section none is read, nor on a page without any', () => {
  expect(readSection([500, 900], 270)).toBeNull();
  expect(readSection([], 270)).toBeNull();
});
