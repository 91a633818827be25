import { expect, test } from 'vitest';
import { numbersOf } from '../../../src/normalise/propose/numbersOf.ts';

const format = (unit: 'count' | 'percent' | null, ...texts: readonly string[]): string =>
  numbersOf([{ unit, texts }]).format;

test.each([
  ['count', ['3.420', '12'], 'vi'],
  ['count', ['3,420', '12'], 'en'],
  ['count', ['12', '7', '-'], 'vi'],
  ['percent', ['95,05%', '88,1 %'], 'vi'],
  ['percent', ['95.05'], 'plain'],
  ['percent', ['95.05', '1,204.5'], 'en'],
  ['percent', ['3.420'], ''],
  [null, ['3.420', '95,05'], 'vi'],
  [null, ['3.420'], ''],
  ['count', ['hơn 2.900', 'gần 6.600'], 'vi'],
] as const)('a column of %s with %j is written as "%s"', (unit, texts, found) => {
  expect(format(unit, ...texts)).toBe(found);
});

test('names a number that tells it, and none where all are of plain digits', () => {
  expect(numbersOf([{ unit: 'count', texts: ['1', '3.420'] }]).example).toBe('3.420');
  expect(numbersOf([{ unit: 'count', texts: ['1'] }]).example).toBe('');
});
