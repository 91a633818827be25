import { expect, test } from 'vitest';
import { makeDataset } from '../../src/dataset/dataset.ts';
import { context } from '../../src/figures/context.ts';
import { versionWords } from '../../src/figures/versionWords.ts';
import { nation, portal, press } from '../support/smallNation.ts';

const base = nation([]);
const changed = makeDataset({
  ...base,
  places: base.places.map((place) =>
    place.code === '90003'
      ? {
          ...place,
          versions: [
            { kind: 'commune', validFrom: '2025-07-01', validTo: '2026-04-30', legal: [] },
            { kind: 'ward', validFrom: '2026-04-30', validTo: null, legal: [] },
          ],
        }
      : place,
  ),
});
const said = (version: string | null, places = ['90003'], locale: 'vi' | 'en' = 'vi') =>
  versionWords(context(changed, locale), press('dossiers_received', places, 5, { version }));

test('a figure from before a change of kind says which unit it was of', () => {
  expect(said('2025-07-01')).toBe('khi còn là xã, trước ngày 30/4/2026');
  expect(said('2025-07-01', ['90003'], 'en')).toBe('while it was a commune, before 30 April 2026');
});

test('a figure of the present unit, an undated one and a joint one say nothing', () => {
  expect(said('2026-04-30')).toBeNull();
  expect(said(null)).toBeNull();
  expect(said('2025-07-01', ['90001', '90003'])).toBeNull();
  expect(versionWords(context(base, 'vi'), portal('portal766_received', '91', 1))).toBeNull();
});
