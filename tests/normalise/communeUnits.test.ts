import { expect, test } from 'vitest';
import { communeUnits } from '../../src/normalise/derive/communeUnits.ts';
import { smallNation } from './smallNation.ts';

const counted = () => communeUnits(smallNation, '2026-09-20');

test('units of the commune level are counted in the nation and in each province', () => {
  expect(counted().map(({ id, places, locator, value }) => [id, places, locator, value])).toEqual([
    ['registry-commune-units-vn', ['vn'], 'vn', 13],
    ['registry-commune-units-97', ['97'], '97', 3],
    ['registry-commune-units-98', ['98'], '98', 5],
    ['registry-commune-units-04', ['04'], '04', 5],
  ]);
});

test('a count of the registry is exact, of that day, and derived', () => {
  expect(counted()[1]).toEqual({
    id: 'registry-commune-units-97',
    indicator: 'commune_units',
    places: ['97'],
    version: '2025-07-01',
    period: { start: null, end: '2026-09-20' },
    asOf: '2026-09-20',
    value: 3,
    unit: 'count',
    max: null,
    numerator: null,
    denominator: null,
    qualifier: 'exact',
    modality: 'actual',
    status: 'normal',
    rank: null,
    rankOf: null,
    scope: null,
    source: 'registry',
    locator: '97',
    cell: null,
    printed: null,
    derived: true,
    flags: [],
    note: null,
  });
});

test('it belongs to the last version of its place', () => {
  const [nation] = smallNation;
  const later = { ...nation!.versions[0]!, validFrom: '2026-09-20' };
  const [count] = communeUnits(
    [{ ...nation!, versions: [...nation!.versions, later] }],
    '2026-09-20',
  );
  expect([count!.version, count!.value]).toEqual(['2026-09-20', 0]);
});

test('of no places there is none', () => {
  expect(communeUnits([], '2026-09-20')).toEqual([]);
});
