import { expect, test } from 'vitest';
import { nearMisses } from './nearMisses.ts';
import { checked } from './support.ts';

test('there are at least 100 near-misses', () => {
  console.log(`near-misses: ${nearMisses.length}`);
  expect(nearMisses.length).toBeGreaterThanOrEqual(100);
});

test.each(nearMisses)('"%s" looks wrong and is not', async (_, table) => {
  const { messages, rows, observations, refused } = await checked(table);
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([refused, rows.rejected]).toEqual([false, 0]);
  expect(rows.published).toBeGreaterThan(0);
  expect(observations.length).toBeGreaterThanOrEqual(rows.published);
});
