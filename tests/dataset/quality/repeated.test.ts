import { expect, test } from 'vitest';
import { repeated } from '../../../src/dataset/quality/repeated.ts';
import { portal, press } from '../../support/smallNation.ts';

test('one number for two indicators of one place is worth a look', () => {
  const twice = [
    press('system_readiness_rate', '91', 95.31),
    press('national_database_use_rate', '91', 95.31),
  ];
  const [only, ...others] = repeated(twice);
  expect(others).toEqual([]);
  expect(only!.indicators).toEqual(['national_database_use_rate', 'system_readiness_rate']);
  expect(only!.places.map((figures) => figures.map(({ value }) => value))).toEqual([
    [95.31, 95.31],
  ]);
});

test('round numbers, other places, other sources and our own rates are not', () => {
  const first = press('system_readiness_rate', '91', 95.31);
  const id = 'national_database_use_rate';
  expect(repeated([first, press(id, '92', 95.31)])).toEqual([]);
  expect(repeated([first, press(id, '91', 95.31, { source: 'other-news' })])).toEqual([]);
  expect(repeated([first, press(id, '91', 95.31, { derived: true })])).toEqual([]);
  expect(repeated([press('system_readiness_rate', '91', 95.3), press(id, '91', 95.3)])).toEqual([]);
  expect(repeated([press('system_readiness_rate', '91', 100), press(id, '91', 100)])).toEqual([]);
});

test('a pair that is equal at many places is told once, before pairs of one place', () => {
  const pair = (at: string, value: number) =>
    ['portal766_on_time_ratio', 'portal766_dossier_receiving_satisfaction'].map((id) =>
      portal(id, at, value),
    );
  const single = [
    portal('portal766_so_hoa_giay_to_giai_quyet', '91', 13.57),
    portal('portal766_reused_digitized_data', '91', 13.57),
  ];
  const found = repeated([...single, ...pair('91', 92.31), ...pair('92', 98.41)]);
  expect(found.map(({ places }) => places.length)).toEqual([2, 1]);
});
