import { expect, test } from 'vitest';
import type { Unit } from '../../../src/model/observation.ts';
import { numbersOf } from '../../../src/normalise/propose/numbersOf.ts';

const format = (unit: Unit | null, ...texts: readonly string[]): string =>
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
  ['persons', ['3.420'], 'vi'],
  ['rank', ['3,420'], 'en'],
  ['days', ['3.5'], 'plain'],
  ['count', ['3.420', '3,420', '3.421'], 'vi'],
  ['percent', ['12.5%, năm 2026'], 'plain'],
  ['percent', ['95.05.1', '95.'], ''],
] as const)('a column of %s with %j is written as "%s"', (unit, texts, found) => {
  expect(format(unit, ...texts)).toBe(found);
});

test('names a number that tells it, and none where all are of plain digits', () => {
  expect(numbersOf([{ unit: 'count', texts: ['1', '3.420'] }]).example).toBe('3.420');
  expect(numbersOf([{ unit: 'count', texts: ['1', '2'] }])).toEqual({ format: 'vi', example: '' });
  expect(numbersOf([{ unit: 'percent', texts: ['3.420'] }])).toEqual({
    format: '',
    example: '3.420',
  });
});

test('the columns of a table are read in one format, each by its own unit', () => {
  const of = (...columns: Parameters<typeof numbersOf>[0]) => numbersOf(columns).format;
  const rate = { unit: 'percent', texts: ['3.420'] } as const;
  expect(of(rate, { unit: 'count', texts: ['1.234'] })).toBe('vi');
  expect(of(rate, { unit: 'percent', texts: ['95,5'] })).toBe('vi');
  expect(of(rate, { unit: 'percent', texts: ['95.5'] })).toBe('plain');
});
