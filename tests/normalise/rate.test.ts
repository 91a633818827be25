import { describe, expect, test } from 'vitest';
import { completeRates } from '../../src/normalise/derive/completeRates.ts';
import { figureKey, situationKey } from '../../src/normalise/derive/figureKey.ts';
import { agrees, printedDecimals } from '../../src/normalise/derive/rate.ts';
import { collector, figure } from './figures.ts';

test.each([
  [null, 2],
  ['66', 0],
  ['66,7', 1],
  ['66.70', 2],
  ['66.667', 2],
  ['66,7%', 1],
  ['66,7 %', 1],
  ['1.234,5', 1],
  ['66,7%.', 1],
  ['66,7 (2)', 1],
])('%s is printed with decimals: %d', (printed, decimals) => {
  expect(printedDecimals(printed)).toBe(decimals);
});

test('a rate agrees with its counts up to half of its last digit, the half included', () => {
  expect([agrees(66.7, 2, 3, 1), agrees(66.7, 2, 3), agrees(67, 2, 3, 0)]).toEqual([
    true,
    false,
    true,
  ]);
  // 0.125 of 1 is 12.5, to the whole 12 or 13.
  expect([agrees(12, 1, 8, 0), agrees(13, 1, 8, 0), agrees(14, 1, 8, 0)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([agrees(0, 0, 0), agrees(5, 5, 0)]).toEqual([false, false]);
});

test('a rate that its counts make, and 0 of 0, are told nothing of', () => {
  const { report, messages } = collector();
  const rate = { unit: 'percent', value: null } as const;
  completeRates(
    [
      figure({ ...rate, numerator: 2, denominator: 3 }),
      figure({ ...rate, numerator: 0, denominator: 0 }),
    ],
    report,
  );
  expect(messages).toEqual([]);
});

describe('the key of a figure', () => {
  test('names source, places, time, scope and indicator', () => {
    expect(figureKey(figure({ places: ['97', '98'], scope: { vi: 'nhóm', en: 'group' } }))).toBe(
      'toy|97;98|2026-10-10/2026-01-01|2026-10-10|nhóm|portal766_received',
    );
    expect(situationKey(figure({ asOf: null }))).toBe('toy|97|2026-10-10/2026-01-01||');
  });
});
