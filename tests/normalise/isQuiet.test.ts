import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import { isQuiet } from '../../src/normalise/plain/isQuiet.ts';

const count = indicatorById.get('form06a_total')!;
const persons = indicatorById.get('staff_commune_level')!;

type Rows = ReadonlyArray<readonly number[] | null>;

/** Returns what is said of times, each with the numbers of its units in their order; null for no row. */
function quiet(
  times: readonly Rows[],
  ends: ReadonlyArray<string | null> = times.map((_, i) => `2026-0${i + 1}-28`),
  indicators = (times[0]?.find((row) => row !== null) ?? []).map(() => count),
): boolean {
  const numbers: number[] = [];
  let rows = 0;
  const rowOf = times.map((units) =>
    Uint32Array.from([
      0,
      ...units.map((cells) => {
        if (cells === null) return 0;
        numbers.push(...cells);
        rows += 1;
        return rows;
      }),
    ]),
  );
  const figures = indicators.map((indicator, slot) => ({ indicator, slot, column: slot + 1 }));
  const slots = indicators.length;
  return isQuiet(
    { rows, slots, numbers: Int32Array.from(numbers), rowOf, samples: [] },
    figures,
    ends,
  );
}

const one = (...values: readonly number[]): Rows => values.map((value) => [value]);

describe('numbers are worth no look', () => {
  test('unless a column is all of one value', () => {
    expect(quiet([one(5, 6, 7)])).toBe(true);
    expect(quiet([one(5, 5, 5)])).toBe(false);
    expect(quiet([one(5, 5, 6)])).toBe(true);
    expect(quiet([one(0, 0, 0)])).toBe(false);
    expect(quiet([one(5, 5)])).toBe(true);
    expect(quiet([one(5)])).toBe(true);
    expect(quiet([[[5], null, [5], [5]]])).toBe(false);
  });

  test('unless a column is like another, of its time or of another', () => {
    const rows = (...of: ReadonlyArray<readonly [number, number]>): Rows => of;
    expect(quiet([rows([5, 6], [6, 5], [7, 7])])).toBe(true);
    expect(quiet([rows([5, 5], [6, 6], [7, 7])])).toBe(false);
    expect(quiet([rows([5, 7], [6, 6], [7, 5])])).toBe(true);
    expect(quiet([rows([5, 5], [6, 6])])).toBe(true);
    expect(quiet([one(5, 6, 7), one(5, 6, 7)])).toBe(false);
    expect(quiet([one(5, 6, 7), one(5, 6, 8)])).toBe(true);
    expect(quiet([one(5, 6, 7), one(7, 6, 5), one(5, 6, 7)])).toBe(false);
    expect(quiet([one(5, 6, 7), [[5], [6], [7], [0]]])).toBe(true);
  });

  test('unless a figure is ten times that of its unit before, or a tenth of it', () => {
    const two = (a: number, b: number, ends?: readonly string[]) =>
      quiet([one(a, 60, 70), one(b, 61, 73)], ends);
    expect(two(10, 99)).toBe(true);
    expect(two(10, 100)).toBe(false);
    expect(two(100, 10)).toBe(false);
    expect(two(100, 11)).toBe(true);
    expect(two(0, 100)).toBe(true);
    expect(two(100, 0)).toBe(true);
    const three = [one(10, 60, 70), one(100, 61, 73), one(50, 62, 75)];
    expect(quiet(three, ['2026-01-31', '2026-03-31', '2026-02-28'])).toBe(true);
    expect(quiet(three, ['2026-01-31', '2026-02-28', '2026-03-31'])).toBe(false);
    expect(quiet([one(10, 60, 70), [null, [61], [73]], one(100, 62, 75)])).toBe(false);
    expect(quiet([[null, [60], [70]], one(100, 61, 73)])).toBe(true);
    const second = [one(10, 60, 70), one(10, 600, 73)];
    expect(quiet(second)).toBe(false);
    const pairs: readonly Rows[] = [
      [
        [10, 1],
        [60, 2],
        [70, 3],
      ],
      [
        [11, 10],
        [61, 3],
        [71, 4],
      ],
    ];
    expect(quiet(pairs)).toBe(false);
  });

  test('unless persons are so few that one might be recognised, or more than a unit has', () => {
    const of = (...values: readonly number[]) => quiet([one(...values)], undefined, [persons]);
    expect(of(5, 6, 7)).toBe(true);
    expect(of(0, 6, 7)).toBe(true);
    expect(of(4, 6, 7)).toBe(false);
    expect(of(1, 6)).toBe(false);
    expect(of(5, 6, 1_000_000)).toBe(true);
    expect(of(5, 6, 1_000_001)).toBe(false);
    expect(quiet([one(4, 6, 7)])).toBe(true);
    expect(
      quiet([one(5, 6, 7)], undefined, [{ ...persons, unit: 'percent', topic: 'satisfaction' }]),
    ).toBe(false);
  });

  test('unless times have one end or none', () => {
    const times = [one(5, 6, 7), one(6, 7, 9)];
    expect(quiet(times, ['2026-01-31', '2026-02-28'])).toBe(true);
    expect(quiet(times, ['2026-01-31', '2026-01-31'])).toBe(false);
    expect(quiet(times, ['2026-01-31', null])).toBe(false);
    expect(quiet([one(5, 6, 7)], [null])).toBe(true);
    expect(quiet([], [])).toBe(true);
  });
});
