import { expect, test } from 'vitest';
import { parseNumber } from '../../src/normalise/read/parseNumber.ts';

test.each([
  ['plain', '88429', 88429],
  ['plain', '95.05', 95.05],
  ['plain', '0', 0],
  ['plain', '-1.5', -1.5],
  ['plain', '3.420', 3.42],
  ['plain', '95,05', null],
  ['plain', '1,234', null],
  ['plain', '1e3', null],
  ['plain', '', null],
  ['plain', ' 1', null],
  ['plain', 'NaN', null],
  ['vi', '88.429', 88429],
  ['vi', '3.420', 3420],
  ['vi', '95,05', 95.05],
  ['vi', '1.234.567,5', 1234567.5],
  ['vi', '95.05', null],
  ['en', '88,429', 88429],
  ['en', '95.05', 95.05],
  ['en', '95,05', null],
] as const)('as %s, "%s" is %s', (format, text, value) => {
  expect(parseNumber(text, format)).toBe(value);
});
