import { describe, expect, test } from 'vitest';
import { dotScale } from '../../src/figures/dotScale.ts';
import { indicatorOf } from '../../src/figures/indicator.ts';
import { telling } from '../support/smallNation.ts';

const rate = indicatorOf('portal766_on_time_ratio');
const points = indicatorOf('portal766_digitisation');
const words = (low: number, high: number, locale: 'vi' | 'en' = 'vi', of = rate): string[] =>
  dotScale(telling([], locale), of, low, high).ticks.map(({ text }) => text);

describe('dotScale', () => {
  test('has round ends around the values', () => {
    expect(dotScale(telling([]), rate, 74.04, 95.86).domain).toEqual([70, 100]);
  });

  test('says from where it begins, where that is not zero', () => {
    expect(words(74.04, 95.86)).toEqual(['từ 70%', '80%', '90%', '100%']);
    expect(words(74.04, 95.86, 'en')[0]).toBe('from 70%');
    expect(words(0, 0.9)[0]).toBe('0%');
  });

  test('has no percent sign on points', () => {
    expect(words(5.5, 12.25, 'vi', points)).toEqual(['từ 4', '6', '8', '10', '12', '14']);
  });

  test('has room on both sides of a single value', () => {
    expect(dotScale(telling([]), rate, 50, 50).domain).toEqual([49, 51]);
  });
});
