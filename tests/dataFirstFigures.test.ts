import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '../src/model/observation.ts';
import { buildRealData } from './normalise/realData.ts';

let out: string;
let figures: readonly Observation[];

beforeAll(() => {
  ({ out, figures } = buildRealData());
});

afterAll(() => {
  rmSync(out, { recursive: true });
});

const from = (source: string): Observation[] => figures.filter((each) => each.source === source);
const of = (place: string, indicator: string): Observation[] =>
  figures.filter((each) => each.indicator === indicator && each.places.includes(place));

describe('figures that the project began with', () => {
  const exact = { qualifier: 'exact', modality: 'actual' };
  const proposed = { modality: 'proposed' };
  test.each([
    ['dossiers_received', 'seed-003', { value: 88429, ...exact }],
    ['dossiers_received_province_level', 'seed-003', { value: 7581, ...exact }],
    ['dossiers_received_commune_level', 'seed-003', { value: 80848, ...exact }],
    ['online_submission_rate', 'seed-003', { value: 76.05, rank: 6, rankOf: 34 }],
    ['online_payment_rate', 'seed-003', { value: 85.94, rank: 6, rankOf: 34 }],
    ['on_time_rate', 'seed-003', { value: 95.05, rank: 6, rankOf: 34 }],
    ['satisfaction_rate', 'seed-003', { value: 95, qualifier: 'over' }],
    ['national_database_use_rate', 'seed-003', { value: 95.31, rank: 2, rankOf: 34 }],
    ['system_readiness_rate', 'seed-003', { value: 95.31, rank: 2, rankOf: 34 }],
    ['information_security_rate', 'seed-003', { value: 93.75, rank: 3, rankOf: 34 }],
    ['commune_units', 'seed-003', { value: 64 }],
    ['specialised_agencies_province', 'seed-003', { value: 13 }],
    ['party_agencies_province', 'seed-003', { value: 7 }],
    ['party_committees_direct_province', 'seed-003', { value: 4 }],
    ['cadres_reinforcing_communes', 'seed-003', { value: 50, qualifier: 'over' }],
    ['staff_quota_civil_servants', 'seed-004', { value: 3420, qualifier: 'exact', ...proposed }],
    ['staff_paid_by_state_budget', 'seed-004', { value: 31900, qualifier: 'over', ...proposed }],
    ['staff_commune_level', 'seed-004', { value: 2900, qualifier: 'over', ...proposed }],
    ['staff_commune_part_time', 'seed-004', { value: 2300, qualifier: 'exact', ...proposed }],
    ['growth_target_rate', 'seed-001', { value: 8.5, qualifier: 'at-least', modality: 'target' }],
    ['key_task_groups', 'seed-000', { value: 6 }],
    ['key_task_groups', 'seed-003', { value: 9 }],
  ])('%s of Cà Mau (%s)', (indicator, source, wanted) => {
    const found = of('96', indicator).filter((each) => each.source === source);
    expect(found).toMatchObject([{ ...wanted, places: ['96'] }]);
  });

  test('nearly 6,600 is of four wards of Lạng Sơn together, and of none alone', () => {
    const wards = ['05977', '06187', '05986', '05983'];
    const [joint, ...rest] = from('seed-002').filter(({ value }) => value === 6600);
    expect(joint).toMatchObject({ places: wards, qualifier: 'nearly' });
    expect(rest).toEqual([]);
    for (const ward of wards)
      expect(of(ward, 'dossiers_received').every((each) => each.places.length === 4)).toBe(true);
  });

  test('both tiers of Cà Mau make its total', () => {
    expect(7581 + 80848).toBe(
      of('96', 'dossiers_received').find(({ source }) => source === 'seed-003')!.value,
    );
  });
});
