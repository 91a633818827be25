import { describe, expect, test } from 'vitest';
import { indicators } from '../../src/catalogue/index.ts';
import { completeRates } from '../../src/normalise/derive/completeRates.ts';
import { deriveRates } from '../../src/normalise/derive/deriveRates.ts';
import { mergeParts } from '../../src/normalise/derive/mergeParts.ts';
import { agrees, rate } from '../../src/normalise/derive/rate.ts';
import { collector, figure } from './figures.ts';

const rateFigure = (changes = {}) =>
  figure({
    indicator: 'portal766_publish_on_time',
    unit: 'percent',
    value: null,
    printed: null,
    ...changes,
  });

describe('a rate', () => {
  test('is 100 × numerator / denominator with two decimals', () => {
    expect([rate(358660, 405424), rate(20, 42), rate(0, 5), rate(5, 5)]).toEqual([
      88.47, 47.62, 0, 100,
    ]);
  });

  test('of nothing is none', () => {
    expect(rate(0, 0)).toBeNull();
  });

  test('agrees with its counts to half a unit of the last digit', () => {
    expect(agrees(88.47, 358660, 405424)).toBe(true);
    expect(agrees(88.46, 358660, 405424)).toBe(false);
    expect(agrees(12.5, 1, 8)).toBe(true);
    expect(agrees(12.51, 1, 8)).toBe(false);
    expect(agrees(0, 0, 0)).toBe(false);
  });
});

describe('a rate that is printed in one file and counted in another', () => {
  const printed = rateFigure({ id: 'a', value: 66.67, printed: '66.67' });
  const counted = rateFigure({ id: 'b', numerator: 40, denominator: 60 });

  test('is one figure with the printed value, its cell and the counts, whatever the order', () => {
    for (const pair of [
      [printed, counted],
      [counted, printed],
    ]) {
      const { report, messages } = collector();
      const figures = completeRates(mergeParts(pair, report), report);
      expect(figures).toMatchObject([
        { id: 'a', value: 66.67, printed: '66.67', numerator: 40, denominator: 60, derived: false },
      ]);
      expect(messages).toEqual([]);
    }
  });

  test('stops the build where value and counts disagree', () => {
    const { report, codes } = collector();
    completeRates(mergeParts([{ ...printed, value: 66.6 }, counted], report), report);
    expect(codes()).toEqual(['E-RATIO']);
  });

  test('stops the build where two files print different values', () => {
    const { report, codes } = collector();
    mergeParts([printed, { ...printed, value: 66.6 }], report);
    expect(codes()).toEqual(['E-VALUE-TWICE', 'E-VALUE-TWICE']);
  });

  test('is not taken from another date, place or source', () => {
    const { report } = collector();
    const others = [
      { ...counted, asOf: '2026-10-06' },
      { ...counted, places: ['98'] },
      { ...counted, source: 'other' },
    ];
    expect(mergeParts([printed, ...others], report)).toHaveLength(4);
  });
});

test('two statements of documents on one thing stay two figures', () => {
  const stated = figure({ indicator: 'dossiers_received', cell: null });
  const { report, messages } = collector();
  expect(mergeParts([stated, { ...stated, id: 'b', value: 11 }], report)).toHaveLength(2);
  expect(messages).toEqual([]);
});

describe('a rate without a printed value', () => {
  test('is computed from its counts and says so', () => {
    const { report } = collector();
    const [figureOf] = completeRates([rateFigure({ numerator: 2, denominator: 3 })], report);
    expect(figureOf).toMatchObject({
      value: 66.67,
      derived: true,
      printed: null,
      status: 'normal',
    });
  });

  test('of 0 of 0 is not applicable: Sơn La has no procedure to announce', () => {
    const { report } = collector();
    const [figureOf] = completeRates([rateFigure({ numerator: 0, denominator: 0 })], report);
    expect(figureOf).toMatchObject({ value: null, status: 'not-applicable', denominator: 0 });
  });

  test('of some of 0 is refused: the two counts can not both be right', () => {
    const { report, messages } = collector();
    completeRates([rateFigure({ numerator: 2352, denominator: 0 })], report);
    expect(messages).toMatchObject([
      { code: 'E-RATIO', text: { en: 'invalid counts: 2352 of 0; look at the two cells' } },
    ]);
  });
});

describe('a rate of the catalogue', () => {
  const paid = figure({ id: 'p', indicator: 'portal766_online_payment_success', value: 300 });
  const due = figure({ id: 'd', indicator: 'portal766_financial_obligation', value: 400 });

  test('is made of its two counts in one table', () => {
    const { report } = collector();
    const made = completeRates(deriveRates([paid, due], indicators), report).at(-1);
    expect(made).toMatchObject({
      id: 'p-rate',
      indicator: 'portal766_online_payment_ratio',
      value: 75,
      numerator: 300,
      denominator: 400,
      unit: 'percent',
      derived: true,
      printed: null,
    });
  });

  test('keeps its printed value and gains the counts', () => {
    const printed = rateFigure({ id: 'r', indicator: 'portal766_on_time_ratio', value: 92.5 });
    const onTime = figure({ indicator: 'portal766_on_time', value: 925 });
    const received = figure({ indicator: 'portal766_received', value: 1000 });
    const made = deriveRates([printed, onTime, received], indicators);
    expect(made).toHaveLength(3);
    expect(made[0]).toMatchObject({ id: 'r', value: 92.5, numerator: 925, denominator: 1000 });
  });

  test('is not made of one count, nor of counts of two places, nor of a document', () => {
    expect(deriveRates([paid], indicators)).toHaveLength(1);
    expect(deriveRates([paid, { ...due, places: ['98'] }], indicators)).toHaveLength(2);
    const stated = [paid, due].map((each) => ({ ...each, cell: null }));
    expect(deriveRates(stated, indicators)).toHaveLength(2);
  });
});
