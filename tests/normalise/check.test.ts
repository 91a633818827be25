import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import { check } from '../../src/normalise/check/check.ts';
import { codeOfFile } from '../../src/normalise/check/checkFilePlace.ts';
import { checkRegistrySource, checkSourceIds } from '../../src/normalise/check/checkSources.ts';
import { flag, portalGroups } from '../../src/normalise/check/flag.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { collector, figure } from './figures.ts';

function codesOf(...figures: readonly Placed[]): string[] {
  const { report, codes } = collector();
  check(figures, indicatorById, report);
  return codes();
}

describe('what stops the build', () => {
  test('is not a figure in order', () => {
    expect(codesOf(figure())).toEqual([]);
    expect(codesOf(figure({ value: 0 }))).toEqual([]);
  });

  test('is an id that two figures have', () => {
    expect(codesOf(figure(), figure({ places: ['98'] }))).toEqual(['E-ID-TWICE']);
  });

  test('is a value with a reason for its absence, or an absence without one', () => {
    expect(codesOf(figure({ value: null }))).toEqual(['E-STATUS']);
    expect(codesOf(figure({ status: 'suppressed' }))).toEqual(['E-STATUS']);
    expect(codesOf(figure({ value: null, status: 'not-applicable' }))).toEqual([]);
  });

  test('is a rate above 100', () => {
    const rate = figure({ indicator: 'portal766_publish_on_time', unit: 'percent', value: 100.1 });
    expect(codesOf(rate)).toEqual(['E-PCT-RANGE']);
    expect(codesOf({ ...rate, value: 100 })).toEqual([]);
    expect(codesOf({ ...rate, value: null, status: 'not-applicable' })).toEqual([]);
  });

  test('is a rank beyond its number; a rank without a number is none', () => {
    expect(codesOf(figure({ rank: 35, rankOf: 34 }))).toEqual(['E-RANK-RANGE']);
    expect(codesOf(figure({ rank: 0 }))).toEqual(['E-RANK-RANGE']);
    expect(codesOf(figure({ rank: 0, rankOf: null }))).toEqual(['E-RANK-RANGE']);
    expect(codesOf(figure({ rank: 2, rankOf: null }))).toEqual([]);
  });

  test('is a unit that is not the indicator’s, and a count below zero', () => {
    expect(codesOf(figure({ unit: 'persons' }))).toEqual(['E-MEASURE-DIFFERS']);
    expect(codesOf(figure({ value: -1 }))).toEqual(['E-RANGE-NEGATIVE']);
  });

  test('is a press score in the portal’s series, or the reverse', () => {
    const points = { unit: 'points', value: 90 } as const;
    expect(codesOf(figure({ ...points, indicator: 'portal766_total', cell: null }))).toEqual([
      'E-FAMILY',
    ]);
    expect(codesOf(figure({ ...points, indicator: 'press766_total' }))).toEqual(['E-FAMILY']);
  });

  test('is not what an authority counts itself, in its own table or quoted by an article', () => {
    for (const [indicator, unit] of [
      ['staff_quota_civil_servants', 'persons'],
      ['pasc_commune', 'count'],
      ['state_support_budget_vnd', 'VND'],
      ['area_ha', 'ha'],
    ] as const) {
      expect(codesOf(figure({ indicator, unit }))).toEqual([]);
      expect(codesOf(figure({ indicator, unit, cell: null }))).toEqual([]);
    }
  });

  test('is a rate that the press quotes or a count of the registry from a table', () => {
    for (const [indicator, unit] of [
      ['on_time_rate', 'percent'],
      ['satisfaction_rate', 'percent'],
      ['dossiers_received', 'count'],
      ['commune_units', 'count'],
    ] as const)
      expect(codesOf(figure({ indicator, unit }))).toEqual(['E-FAMILY']);
  });

  test('is a column of the form from an article; a table may hold it', () => {
    const form = figure({ indicator: 'form06a_resolved' });
    expect(codesOf(form)).toEqual([]);
    expect(codesOf({ ...form, cell: null })).toEqual(['E-FAMILY']);
  });

  test('is on time and overdue that do not make received', () => {
    const counts = (late: number) => [
      figure({ id: 'a', indicator: 'portal766_received', value: 100 }),
      figure({ id: 'b', indicator: 'portal766_on_time', value: 90 }),
      figure({ id: 'c', indicator: 'portal766_overdue', value: late }),
    ];
    expect(codesOf(...counts(10))).toEqual([]);
    expect(codesOf(...counts(11))).toEqual(['E-RECEIVED']);
  });

  test('is not more on time than completed: the portal counts what is still open (Phú Thọ, Q3)', () => {
    const counts = [
      figure({ id: 'a', indicator: 'portal766_on_time', value: 403016 }),
      figure({ id: 'b', indicator: 'portal766_completed', value: 375592 }),
    ];
    expect(codesOf(...counts)).toEqual([]);
  });
});

describe('what is published with a flag', () => {
  const points = (value: number) =>
    figure({ indicator: 'portal766_satisfaction', unit: 'points', value, max: 18 });
  const flagged = (...figures: Placed[]) => {
    const { report, codes, messages } = collector();
    return { flags: flag(figures, report).map(({ flags }) => flags), codes: codes(), messages };
  };

  test('is points above their maximum: Ia Chía had 18.42 of 18 on 24 September 2026', () => {
    expect(flagged(points(18.42))).toMatchObject({
      flags: [['above-max']],
      codes: ['W-ABOVE-MAX'],
    });
    expect(flagged(points(18))).toMatchObject({ flags: [[]], codes: [] });
  });

  const total = (value: number) => [
    figure({ indicator: 'portal766_total', unit: 'points', value }),
    ...portalGroups.map((indicator) => figure({ indicator, unit: 'points', value: 10 })),
  ];

  test('is a total that its six groups do not make, beyond what rounding explains', () => {
    expect(flagged(...total(61.65))).toMatchObject({ codes: ['W-SUM'] });
    expect(flagged(...total(61.65)).flags[0]).toEqual(['sum-differs']);
    expect(flagged(...total(60.05)).codes).toEqual([]);
  });

  test('is not a total without all six groups, as that of the nation', () => {
    expect(flagged(total(61.65)[0]!).codes).toEqual([]);
    expect(flagged(...total(61.65).slice(0, 4)).codes).toEqual([]);
  });

  test('is a warning, not an error', () => {
    expect(flagged(points(19)).messages[0]!.severity).toBe('warning');
  });
});

test('a source must be described once, the registry too', () => {
  const { report, codes } = collector();
  const source = { id: 'a' } as never;
  checkSourceIds([source, source], 'reference/sources.csv', report);
  checkRegistrySource([source], 'reference/sources.csv', report);
  expect(codes()).toEqual(['E-SOURCE-TWICE', 'E-SOURCE-UNKNOWN']);
});

test('a file of figures begins with the code of its place', () => {
  expect(
    ['figures/96-ca-mau.csv', 'figures/vn.csv', 'figures/04-cao-bang.csv'].map(codeOfFile),
  ).toEqual(['96', 'vn', '04']);
});
