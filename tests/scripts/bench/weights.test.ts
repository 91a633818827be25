import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePaths, sampled, weights } from '../../../scripts/bench/weights.ts';

const good = 'tests/fixtures/pages/good';

test('pages are weighed as brotli sends them', () => {
  const page = readFileSync(`${good}/vi/index.html`);
  const { pages, median, max, heaviest } = weights(good, pagePaths(good));
  expect([pages, heaviest]).toEqual([5, 'vi/index.html']);
  expect(max).toBe(brotliCompressSync(page).length / 1000);
  expect(median).toBeLessThan(max);
});

test('no pages weigh nothing', () => {
  expect(weights(good, [])).toEqual({ pages: 0, median: 0, max: 0, heaviest: '' });
});

test('the longest of many pages are always weighed', () => {
  const sizes = Array.from({ length: 1000 }, (_, index) => [`${index}`, index] as const);
  const chosen = new Set(sampled(sizes));
  expect(sizes.slice(900).every(([path]) => chosen.has(path))).toBe(true);
  expect(chosen.size).toBeLessThan(300);
  expect(sampled(sizes.slice(0, 3))).toEqual(['0', '1', '2']);
});
