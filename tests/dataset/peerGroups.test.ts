import { describe, expect, test } from 'vitest';
import { regions } from '../../src/catalogue/regions.ts';
import { groupsOf, peerGroups } from '../../src/dataset/peerGroups.ts';
import { realDataset } from '../support/realDataset.ts';

const real = realDataset('peers');

describe('groups of peers', () => {
  test('six regions hold each of the 34 provinces once', () => {
    const codes = regions.flatMap(({ provinces }) => provinces);
    expect(codes.toSorted()).toEqual(real.provinces.map(({ code }) => code));
  });

  test('a province belongs to its region and its kind, the region first', () => {
    const ids = (code: string) => groupsOf(real, real.place(code)).map(({ id }) => id);
    expect(ids('96')).toEqual(['mekong-delta', 'provinces']);
    expect(ids('79')).toEqual(['southeast', 'cities']);
  });

  test('a ward belongs to the wards of its province, a commune to its communes', () => {
    const [group, ...more] = groupsOf(real, real.place('21583'));
    expect(more).toEqual([]);
    expect(group?.places.every(({ kind, parent }) => kind === 'ward' && parent === '52')).toBe(
      true,
    );
  });

  test('every group says who belongs to it by what, and none is empty', () => {
    for (const { name, definition, places } of peerGroups(real)) {
      expect(name.vi.length * name.en.length * definition.vi.length).toBeGreaterThan(0);
      expect(places.length).toBeGreaterThan(0);
    }
  });
});
