import { describe, expect, test } from 'vitest';
import { kindCounts } from '../../src/normalise/registry/kindCounts.ts';
import { real } from './registries.ts';

const { base, places, index, lineage, overlay } = real();
const communes = places.filter(({ level }) => level === 'commune');
const provinces = places.filter(({ level }) => level === 'province');
const on = (date: string) => {
  const { communes, wards, specialZones } = kindCounts(places, date);
  return [communes, wards, specialZones];
};
const names = (code: string) =>
  (index.byCode(code)?.predecessors ?? []).map(({ code, share }) => `${code} ${share}`);
const leadsTo = (old: string) =>
  communes
    .filter(({ predecessors }) => predecessors.some(({ code }) => code === old))
    .map(({ code }) => code);

describe('the registry', () => {
  test('has one nation, 34 provinces and 3,321 units, 13 of them special zones', () => {
    expect(places[0]).toMatchObject({
      code: 'vn',
      name: 'Việt Nam',
      slug: 'viet-nam',
      parent: null,
    });
    expect(provinces).toHaveLength(34);
    expect(communes).toHaveLength(3321);
    expect(communes.filter(({ kind }) => kind === 'special-zone')).toHaveLength(13);
  });

  test('counts xã, phường and đặc khu by date', () => {
    expect(on('2025-07-01')).toEqual([2621, 687, 13]);
    expect(on('2026-04-29')).toEqual([2621, 687, 13]);
    expect(on('2026-04-30')).toEqual([2611, 697, 13]);
    expect(on('2026-09-20')).toEqual([2604, 704, 13]);
  });

  test('counts cities and provinces by date', () => {
    const cities = (date: string) => kindCounts(places, date).cities;
    const dates = ['2025-07-01', '2026-04-30', '2026-09-01', '2026-09-20'];
    expect(dates.map(cities)).toEqual([6, 7, 8, 9]);
  });

  test('has no code and no slug twice, aliases included', () => {
    const codes = places.flatMap(({ code, aliases }) => [code, ...aliases]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(places.map(({ slug }) => slug)).size).toBe(places.length);
  });

  test('gives every commune a province, and plain ASCII in its slug', () => {
    const known = new Set(provinces.map(({ code }) => code));
    expect(communes.filter(({ parent }) => !known.has(parent ?? ''))).toEqual([]);
    expect(places.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(slug))).toEqual([]);
  });

  test('is NFC with straight apostrophes everywhere', () => {
    const text = JSON.stringify(places);
    expect(text === text.normalize('NFC')).toBe(true);
    expect(/[’ʼ´`]/.test(text)).toBe(false);
  });

  test('keeps the kind apart from the name', () => {
    const of = (code: string) => index.byCode(code)?.name;
    expect(['96', '79', '46', '32212'].map(of)).toEqual([
      'Cà Mau',
      'Hồ Chí Minh',
      'Huế',
      'Cái Đôi Vàm',
    ]);
    expect(places.filter(({ name }) => /^(Xã|Phường|Đặc khu|Tỉnh|Thành phố) /.test(name))).toEqual(
      [],
    );
  });

  test('has versions that follow each other without a hole, the last one open', () => {
    for (const { versions } of places) {
      expect(versions[0]!.validFrom).toBe('2025-07-01');
      expect(versions.at(-1)!.validTo).toBeNull();
      versions.slice(1).forEach((version, at) => {
        expect(version.validFrom).toBe(versions[at]!.validTo);
        expect(version.kind).not.toBe(versions[at]!.kind);
      });
    }
  });

  test('says that only the other xã of Bắc Ninh may have changed kind', () => {
    const uncertain = communes.filter(({ kindUncertain }) => kindUncertain);
    const xa = communes.filter(({ parent, kind }) => parent === '24' && kind === 'commune');
    expect(uncertain).toEqual(xa);
    expect(index.byCode('07294')).toMatchObject({ kind: 'ward', kindUncertain: false });
  });
});

describe('old units', () => {
  test('with a code all lead somewhere', () => {
    const led = new Set(
      communes.flatMap(({ predecessors }) => predecessors.map(({ code }) => code)),
    );
    expect(new Set(base.oldUnits.map(({ code }) => code)).size).toBe(10034);
    expect(base.oldUnits.filter(({ code }) => !led.has(code))).toEqual([]);
  });

  test('that were divided lead to all parts, each with share, resolution and clause', () => {
    const corrected = new Set(overlay.corrections.map(({ code }) => code));
    const pairs = new Map(
      communes.flatMap((place) =>
        place.predecessors.map((old) => [`${old.code}>${place.code}`, old] as const),
      ),
    );
    const rows = lineage.filter(({ oldCode }) => !corrected.has(oldCode ?? ''));
    expect(rows.length).toBeGreaterThan(1800);
    for (const { oldCode, newCode, share, resolution, clause } of rows)
      expect(pairs.get(`${oldCode}>${newCode}`)).toMatchObject({ share, resolution, clause });
  });

  test('stand once under a present unit, sorted by name', () => {
    for (const { predecessors } of communes) {
      const codes = predecessors.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      const order = predecessors.map(({ name }) => name);
      expect(order).toEqual(order.toSorted());
    }
  });

  test('that the package or a conversion table has wrong follow the resolutions', () => {
    expect(leadsTo('00556')).toEqual(['00541', '00562']);
    expect(leadsTo('01651')).toEqual(['01648']);
    expect(leadsTo('02482')).toEqual(['02494']);
    expect(leadsTo('30901')).toEqual(['30886']);
    expect(leadsTo('30913')).toEqual(['30910']);
    expect(leadsTo('18796')).toEqual(['18754', '18823', '18832']);
  });

  test('are missing only under island units that had no commune', () => {
    const without = communes.filter(({ predecessors }) => predecessors.length === 0);
    expect(without.every(({ kind }) => kind === 'special-zone')).toBe(true);
    expect(without.map(({ name }) => name)).toContain('Hoàng Sa');
  });

  test('without a code are left out and counted', () => {
    expect(base.uncodedRows).toBe(943);
  });

  test('of a province are the provinces before July 2025, 63 in all', () => {
    const old = provinces.flatMap(({ predecessors }) => predecessors);
    expect(old).toHaveLength(63);
    expect(old.every(({ code, share }) => code === null && share === 'whole')).toBe(true);
    expect(index.byCode('96')?.predecessors.map(({ name }) => name)).toEqual([
      'Tỉnh Bạc Liêu',
      'Tỉnh Cà Mau',
    ]);
    expect(index.byCode('01')?.predecessors).toMatchObject([
      { name: 'Thành phố Hà Nội', resolution: null },
    ]);
  });
});

describe('codes of other lists', () => {
  test('Ia Mơ is 23938, found by 23737 too, and came from itself, not from Ia Mơ Nông', () => {
    expect(index.byCode('23737')).toBe(index.byCode('23938'));
    expect(index.byCode('23938')).toMatchObject({
      name: 'Ia Mơ',
      slug: '23938-ia-mo',
      parent: '52',
    });
    expect(names('23938')).toEqual(['23938 whole']);
    expect(leadsTo('23737')).toEqual(['23734']);
  });

  test('Ba Chẽ is 06970, found by 06978 too', () => {
    expect(index.byCode('06978')).toMatchObject({ code: '06970', name: 'Ba Chẽ' });
  });
});
