import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { slice, within } from '../../src/dataset/slice.ts';
import type { Observation } from '../../src/model/observation.ts';
import { nation, portal, press, rate } from '../support/smallNation.ts';

const id = 'portal766_on_time_ratio';
const provinces = ['91', '92', '93', '94', '95'];
const all = (value: number, changes: Partial<Observation> = {}) =>
  provinces.map((code) => portal(id, code, value, changes));

const sliceOf = (observations: readonly Observation[], parent = 'vn', indicator = id) => {
  const dataset = nation(observations);
  return slice(dataset, indicator, dataset.place(parent));
};

describe('the source that a slice is taken from', () => {
  test('is the newest one that covers all', () => {
    const found = sliceOf([...all(80, { asOf: '2026-09-26' }), ...all(90)]);
    expect(found!.asOf).toBe('2026-10-10');
    expect(found!.observations.map(({ value }) => value)).toEqual([90, 90, 90, 90, 90]);
    expect(found!.missing).toEqual([]);
  });

  test('is an older one that covers all before a newer one that covers some', () => {
    const newer = [portal(id, '91', 99, { asOf: '2026-10-20' })];
    const found = sliceOf([...newer, ...all(80)]);
    expect(found!.asOf).toBe('2026-10-10');
    expect(found!.observations).toHaveLength(5);
  });

  test('never fills a gap of one source, period or modality from another', () => {
    const found = sliceOf([
      ...all(80).slice(0, 3),
      portal(id, '94', 70, { source: 'portal-b' }),
      portal(id, '95', 70, { modality: 'target' }),
    ]);
    expect(found!.observations.map(({ places }) => places[0])).toEqual(['91', '92', '93']);
    expect(found!.missing.map(({ code }) => code)).toEqual(['94', '95']);
  });

  test('does not depend on the order of the figures', () => {
    const figures = [...all(80, { asOf: '2026-09-26' }), ...all(90)];
    expect(sliceOf([...figures].reverse())).toEqual(sliceOf(figures));
  });
});

describe('the places of a slice', () => {
  test('are the provinces of the nation, or the units of a province, by code', () => {
    const figures = [...all(80).reverse(), portal(id, '90002', 70), portal(id, '90001', 60)];
    expect(sliceOf(figures)!.observations.map(({ places }) => places[0])).toEqual(provinces);
    const communes = sliceOf(figures, '91')!;
    expect(communes.observations.map(({ places }) => places[0])).toEqual(['90001', '90002']);
    expect(communes.missing.map(({ code }) => code)).toEqual(['90003', '90004']);
  });

  test('leave out joint figures, which belong to none of their places alone', () => {
    const joint = press('dossiers_received', ['90001', '90002'], 6600);
    expect(sliceOf([joint], '91', 'dossiers_received')).toBeNull();
    const found = sliceOf(
      [joint, press('dossiers_received', '90003', 5)],
      '91',
      'dossiers_received',
    );
    expect(found!.observations).toHaveLength(1);
    expect(found!.missing.map(({ code }) => code)).toEqual(['90001', '90002', '90004']);
  });

  test('count zero as a number and an absent value as missing', () => {
    const found = sliceOf([rate(id, '91', 0, 500), portal(id, '92', null)])!;
    expect(found.observations.map(({ value }) => value)).toEqual([0]);
    expect(found.missing.map(({ code }) => code)).toEqual(['92', '93', '94', '95']);
  });
});

test('nothing observed gives no slice', () => {
  expect(sliceOf([])).toBeNull();
  expect(sliceOf([portal(id, '91', null)])).toBeNull();
  expect(sliceOf(all(80), '92')).toBeNull();
});

test('a place is found within a slice, or not', () => {
  const dataset = nation(all(80).slice(0, 1));
  const found = slice(dataset, id, dataset.nation);
  expect(within(found, dataset.place('91'))!.value).toBe(80);
  expect(within(found, dataset.place('92'))).toBeNull();
  expect(within(null, dataset.place('91'))).toBeNull();
});

test('the toy nation’s ratio is of 10 October, of both provinces', () => {
  const dataset = loadDataset('tests/fixtures/toy/expected');
  const found = slice(dataset, id, dataset.nation)!;
  expect(found.observations.map(({ places, value }) => [places[0], value])).toEqual([
    ['97', 92.5],
    ['98', 85],
  ]);
  const communes = slice(dataset, id, dataset.place('97'))!;
  expect(communes.asOf).toBe('2026-10-10');
  expect(communes.observations.map(({ value }) => value)).toEqual([95.06, 80, 100]);
});
