import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { arithmetic, type RuleId } from '../../../src/dataset/quality/arithmetic.ts';
import { differing } from '../../../src/dataset/quality/differing.ts';
import { repeated } from '../../../src/dataset/quality/repeated.ts';
import { realDataset } from '../../support/realDataset.ts';

let dataset: Dataset;
beforeAll(() => {
  dataset = realDataset('quality');
});

const rule = (id: RuleId) => arithmetic(dataset).find((each) => each.id === id)!;

test('what the portal received is on time or overdue, at every place', () => {
  expect(rule('received')).toEqual({ id: 'received', cases: 169, failed: [] });
});

test('totals of 18 provinces are not their six groups, all on 3 October 2026', () => {
  const { failed } = rule('groups');
  expect(failed).toHaveLength(18);
  expect(new Set(failed.map(({ printed }) => printed.asOf))).toEqual(new Set(['2026-10-03']));
  expect(rule('means').failed).toEqual([]);
});

test('76 points of 24 September 2026 are above their maximum of 18', () => {
  const { failed } = rule('points');
  expect(failed).toHaveLength(76);
  expect(new Set(failed.map(({ printed }) => printed.asOf))).toEqual(new Set(['2026-09-24']));
  expect(new Set(failed.map(({ expected }) => expected))).toEqual(new Set([18]));
});

test('of the press, only the parts of Sơn La fall short of their total: 83.63 of 86.94', () => {
  const [only, ...others] = rule('pressGroups').failed;
  expect(others).toEqual([]);
  expect([only!.printed.places, only!.tried, only!.expected]).toEqual([['14'], 86.94, 83.63]);
});

test('the tiers of Cà Mau, the norm of Lạng Sơn, ratios, ranks and rates all hold', () => {
  const ids = ['tiers', 'ways', 'norm', 'units', 'ratios', 'parts', 'ranks', 'percents'] as const;
  for (const id of ids) {
    const { cases, failed } = rule(id);
    expect({ id, tried: cases > 0, failed }).toEqual({ id, tried: true, failed: [] });
  }
});

test('sources differ on Bắc Ninh’s undated points, and the portal’s two tables are not set against each other', () => {
  const found = differing(dataset.observations);
  const of = (id: string, place: string) =>
    found.find(({ figures: [o] }) => o?.indicator === id && o.places[0] === place);
  const values = of('press766_total', '24')!.figures.map(({ value }) => value);
  expect(values.toSorted()).toEqual([91.7, 92.8]);
  expect(of('press766_total', '24')!.meeting).toBe('unstated');
  expect(of('portal766_total', '25')).toBeUndefined();
});

test('95.31 stands for two indicators of Cà Mau', () => {
  const cell = repeated(dataset.observations).find(({ source }) => source === 'seed-003')!;
  expect(cell.indicators).toEqual(['national_database_use_rate', 'system_readiness_rate']);
  expect(cell.places[0]!.map(({ value }) => value)).toEqual([95.31, 95.31]);
});
