import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees, rate } from '../../src/normalise/derive/rate.ts';
import { mergeParts } from '../../src/normalise/derive/mergeParts.ts';
import { byFigure } from '../../src/normalise/order.ts';
import { documentFigureId } from '../../src/normalise/observationId.ts';
import { median } from '../../src/stats/median.ts';
import { pooledRate } from '../../src/stats/pooledRate.ts';
import { positions } from '../../src/stats/positions.ts';
import { collector, figure } from '../normalise/support.ts';
import './settings.ts';

const count = fc.integer({ min: 1, max: 1_000_000 });
const counts = fc
  .tuple(count, count)
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 });

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('a rate', () => {
  test('that was computed agrees with its counts, and lies within 0 and 100', () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const found = rate(numerator, denominator)!;
        expect(agrees(found, numerator, denominator)).toBe(true);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('that is off by more than its last digit does not agree', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 1000 }), ({ numerator, denominator }, off) => {
        const found = rate(numerator, denominator)!;
        expect(agrees(found + off / 100, numerator, denominator)).toBe(false);
        expect(agrees(found - off / 100, numerator, denominator)).toBe(false);
      }),
    );
  });

  test('of several places lies between the lowest and the highest of theirs', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 20 }), (of) => {
        const rates = of.map(({ numerator, denominator }) => (100 * numerator) / denominator);
        const pooled = pooledRate(of)!;
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(pooled).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
    );
  });

  test('of several places is the same however they are grouped', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 20 }), fc.nat(), (of, cut) => {
        const at = 1 + (cut % (of.length - 1));
        const sum = (part: typeof of) => ({
          numerator: part.reduce((all, each) => all + each.numerator, 0),
          denominator: part.reduce((all, each) => all + each.denominator, 0),
        });
        expect(pooledRate([sum(of.slice(0, at)), sum(of.slice(at))])).toBe(pooledRate(of));
      }),
    );
  });
});

describe('the middle of values', () => {
  test('has as many below it as above, whatever their order', () => {
    fc.assert(
      fc.property(
        values.chain((of) => fc.tuple(fc.constant(of), shuffled(of))),
        ([of, other]) => {
          const middle = median(of)!;
          expect(median(other)).toBe(middle);
          expect(of.filter((value) => value < middle).length).toBeLessThanOrEqual(of.length / 2);
          expect(of.filter((value) => value > middle).length).toBeLessThanOrEqual(of.length / 2);
        },
      ),
    );
  });
});

describe('positions', () => {
  test('are one more than how many values are larger, equal for equal ones', () => {
    fc.assert(
      fc.property(values, (of) => {
        const found = positions(of);
        const sorted = of.toSorted((a, b) => b - a);
        expect(found).toEqual(of.map((value) => sorted.indexOf(value) + 1));
      }),
    );
  });
});

const figures = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom('97', '98', '90001', '90002'),
    indicator: fc.constantFrom('portal766_received', 'portal766_total'),
    end: fc.constantFrom('2026-09-24', '2026-10-10'),
    value: fc.nat(1000),
  }),
  { maxLength: 12, selector: ({ place, indicator, end }) => `${place} ${indicator} ${end}` },
);

describe('figures', () => {
  const placed = figures.map((of) =>
    of.map(({ place, indicator, end, value }, i) =>
      figure({
        id: `toy-t-${i}`,
        places: [place],
        indicator,
        value,
        period: { start: null, end },
        cell: { file: 't.csv', line: i + 2, column: 1 },
      }),
    ),
  );
  const twoOrders = placed.chain((of) => fc.tuple(fc.constant(of), shuffled(of)));

  test('stand in one order, whatever order they were read in', () => {
    fc.assert(
      fc.property(twoOrders, ([of, other]) => {
        expect(other.toSorted(byFigure)).toEqual(of.toSorted(byFigure));
      }),
    );
  });

  test('of which no two say the same of one place and time are left as they are', () => {
    fc.assert(
      fc.property(twoOrders, ([, of]) => {
        const { report, codes } = collector();
        expect(mergeParts(of, report)).toEqual(of);
        expect(codes()).toEqual([]);
      }),
    );
  });

  test('that stand in two tables alike are one figure', () => {
    fc.assert(
      fc.property(placed, (of) => {
        const again = of.map((each) => ({ ...each, id: `${each.id}-b` }));
        expect(mergeParts([...of, ...again], collector().report)).toEqual(of);
      }),
    );
  });

  test('of documents have an id that follows from what they say alone', () => {
    fc.assert(
      fc.property(placed, (of) => {
        const ids = of.map((each) => documentFigureId({ ...each, locator: 'p. 1' }));
        expect(
          of.toReversed().map((each) => documentFigureId({ ...each, locator: 'p. 1' })),
        ).toEqual(ids.toReversed());
        expect(new Set(ids).size).toBe(of.length);
      }),
    );
  });
});
