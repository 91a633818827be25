import { expect, test } from 'vitest';
import { formatChange, formatNumber } from '../../src/i18n/numbers.ts';

test.each([
  [88429, '88.429', '88,429'],
  [4400000, '4.400.000', '4,400,000'],
  [120518859271275, '120.518.859.271.275', '120,518,859,271,275'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [0, '0', '0'],
  [95.05, '95,05', '95.05'],
  [76.5, '76,5', '76.5'],
  [-81, '−81', '−81'],
])('%s is written %s in Vietnamese and %s in English', (value, vi, en) => {
  expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en]);
});

test('keeps the decimals that a number was stated with, three at most', () => {
  expect(formatNumber(2345.6789, 'vi')).toBe('2.345,679');
  expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
});

test('writes as many decimals as it is told to', () => {
  expect(formatNumber(80, 'vi', 2)).toBe('80,00');
  expect(formatNumber(62.594, 'en', 2)).toBe('62.59');
});

test('a change carries its sign, both ways; no change has none', () => {
  expect(formatChange(3.52, 'vi', 2)).toBe('+3,52');
  expect(formatChange(-8, 'en', 2)).toBe('−8.00');
  expect(formatChange(0, 'vi', 2)).toBe('0,00');
});
