import { expect, test } from 'vitest';
import { arithmetic, type RuleId } from '../../../src/dataset/quality/arithmetic.ts';
import { sums } from '../../../src/dataset/quality/sums.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { nation, portal, press, rate } from '../../support/smallNation.ts';

const result = (id: RuleId, observations: readonly Observation[]) => {
  const found = arithmetic(nation(observations)).find((each) => each.id === id)!;
  return { cases: found.cases, failed: found.failed.map(({ expected }) => expected) };
};

const counts = (onTime: number, overdue: number) => [
  portal('portal766_received', '91', 100),
  portal('portal766_on_time', '91', onTime),
  portal('portal766_overdue', '91', overdue),
];

test('on time and overdue make what was received, or the case fails with their sum', () => {
  expect(result('received', counts(90, 10))).toEqual({ cases: 1, failed: [] });
  expect(result('received', counts(90, 11))).toEqual({ cases: 1, failed: [101] });
});

test('a sum needs all of its parts, from one source, for one place and time', () => {
  const [received, onTime] = counts(90, 10);
  const others = [
    { source: 'portal-b' },
    { places: ['92'] },
    { period: { start: '2026-01-01', end: '2026-09-30' } },
    { modality: 'target' as const },
  ];
  for (const change of others) {
    const overdue = portal('portal766_overdue', '91', 10, change);
    expect(result('received', [received!, onTime!, overdue]).cases).toBe(0);
  }
});

test('a figure with a word such as "nearly", or of our own making, adds up to nothing exact', () => {
  const [received, onTime, overdue] = counts(90, 11);
  const nearly = { ...overdue!, qualifier: 'nearly' as const };
  expect(result('received', [received!, onTime!, nearly]).cases).toBe(0);
  expect(result('received', [received!, onTime!, { ...overdue!, derived: true }]).cases).toBe(0);
});

const groups = (total: number) => [
  portal('portal766_total', '91', total),
  ...['transparency', 'progress', 'online_services', 'online_payment', 'digitisation'].map((id) =>
    portal(`portal766_${id}`, '91', 10.11),
  ),
  portal('portal766_satisfaction', '91', 10.1),
];

test('six groups may differ from their total by rounding and no more', () => {
  expect(result('groups', groups(60.65))).toEqual({ cases: 1, failed: [] });
  expect(result('groups', groups(60.7))).toEqual({ cases: 1, failed: [] });
  expect(result('groups', groups(60.71))).toEqual({ cases: 1, failed: [60.65] });
});

test('a norm is met by those present and those missing, though they are stated for other days', () => {
  const day = { period: { start: null, end: '2025-09-10' } };
  const staff = (present: number) => [
    press('staff_commune_norm', '91', 2457),
    press('staff_commune_level', '91', present, day),
    press('staff_commune_shortfall', '91', 81, day),
  ];
  expect(result('norm', staff(2376))).toEqual({ cases: 1, failed: [] });
  expect(result('norm', staff(2370))).toEqual({ cases: 1, failed: [2451] });
});

test('special zones count where the source prints them', () => {
  const units = [press('commune_units', '91', 54), press('communes', '91', 22)];
  const wards = press('wards', '91', 30);
  expect(result('units', [...units, wards])).toEqual({ cases: 1, failed: [52] });
  expect(result('units', [...units, wards, press('special_zones', '91', 2)]).failed).toEqual([]);
});

test('decimals of a sum are those of its terms, not of binary fractions', () => {
  const parts = [
    portal('portal766_progress', '91', 0.1),
    portal('portal766_digitisation', '91', 0.2),
  ];
  const total = portal('portal766_total', '91', 0.3);
  const [only] = sums([total, ...parts], {
    total: 'portal766_total',
    parts: ['portal766_progress', 'portal766_digitisation'],
  });
  expect([only!.expected, only!.holds]).toEqual([0.3, true]);
});

test('a printed ratio is that of its counts, to the last printed digit', () => {
  const printed = (value: number) =>
    rate('portal766_on_time_ratio', '91', 358_660, 405_424, { value });
  expect(result('ratios', [printed(88.47)])).toEqual({ cases: 1, failed: [] });
  const { cases, failed } = result('ratios', [printed(88.48)]);
  expect([cases, failed[0]!.toFixed(3)]).toEqual([1, '88.465']);
});

test('a ratio that Hai Cấp computed, or of 0 of 0, is no printed ratio', () => {
  const own = rate('portal766_on_time_ratio', '91', 1, 2, { derived: true });
  const none = rate('portal766_on_time_ratio', '92', 0, 0, { value: 0 });
  expect(result('ratios', [own, none])).toEqual({ cases: 0, failed: [] });
});

test('no part exceeds its whole, no rank its N, no share 100, no points their maximum', () => {
  const part = rate('portal766_on_time_ratio', '91', 11, 10, { value: 110 });
  expect(result('parts', [part])).toEqual({ cases: 1, failed: [10] });
  expect(result('percents', [part])).toEqual({ cases: 1, failed: [100] });
  const ranked = portal('portal766_total', '91', 60, { rank: 35, rankOf: 34 });
  expect(result('ranks', [ranked])).toEqual({ cases: 1, failed: [34] });
  expect(result('ranks', [{ ...ranked, rank: 34 }])).toEqual({ cases: 1, failed: [] });
  expect(result('ranks', [{ ...ranked, rankOf: null }]).cases).toBe(0);
  const points = portal('portal766_satisfaction', '91', 18.03);
  expect(result('points', [points])).toEqual({ cases: 1, failed: [18] });
});

test('the mean that the portal prints is that of all provinces; a day with a gap is not tried', () => {
  const values = [50, 55, 60, 65, 70];
  const provinces = values.map((value, i) => portal('portal766_total', `9${i + 1}`, value));
  const mean = (value: number) => portal('portal766_total', 'vn', value);
  expect(result('means', [...provinces, mean(60)])).toEqual({ cases: 1, failed: [] });
  expect(result('means', [...provinces, mean(60.5)])).toEqual({ cases: 1, failed: [60] });
  expect(result('means', [...provinces.slice(1), mean(60.5)]).cases).toBe(0);
});

test('with nothing printed every rule is there, tried on nothing', () => {
  const rules = arithmetic(nation([]));
  expect(rules).toHaveLength(13);
  expect(rules.every(({ cases, failed }) => cases === 0 && failed.length === 0)).toBe(true);
});
