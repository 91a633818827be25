import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildPlaces } from '../../src/normalise/registry/buildPlaces.ts';
import { parseBase } from '../../src/normalise/registry/parseBase.ts';
import { parseOverlay } from '../../src/normalise/registry/overlay.ts';
import { toy } from './registries.ts';

const { base, overlay, lineage, oldProvinces, places, index } = toy();

test('the toy nation has two provinces and five communes', () => {
  expect(places.map(({ slug, kind }) => `${slug} ${kind}`)).toEqual([
    'viet-nam nation',
    '97-dong-hoa province',
    '98-tay-ha city',
    '90001-duong-tay ward',
    '90002-van-lang commune',
    '90003-van-lang commune',
    '90004-hon-do special-zone',
    '90005-ea-h-dinh commune',
  ]);
});

test('a split, a merger, a change of name and a kept unit each show where a unit came from', () => {
  const from = (code: string) =>
    index.byCode(code)!.predecessors.map(({ name, share }) => `${name}: ${share}`);
  expect(from('90001')).toEqual(['Phường Đường Tây: not-stated', 'Xã Cầu Mây: not-stated']);
  expect(from('90002')).toEqual(['Xã Văn Lang: whole', 'Xã Đèo Gió: part']);
  expect(from('90003')).toEqual(['Thị trấn Suối Lạnh: not-stated', 'Xã Đèo Gió: remainder']);
  expect(from('90005')).toEqual(["Xã Ea H'Đinh: not-stated"]);
  expect(from('97')).toEqual(['Tỉnh Nam Sơn: whole', 'Tỉnh Đông Hòa: whole']);
});

test('a code of another list becomes the published one, and its old units follow', () => {
  expect(index.byCode('90009')).toMatchObject({ code: '90005', aliases: ['90009'] });
});

test('a correction replaces what the package and the resolutions say', () => {
  const note = { vi: 'Sửa.', en: 'Corrected.' };
  const successors = [
    { code: '90001', share: 'whole' as const, resolution: '9001/NQ-TOY', clause: '9' },
  ];
  const entry = { code: '90013', name: null, district: null, province: null, successors, note };
  const unknown = { ...entry, code: '90012', successors: [] };
  const built = buildPlaces(
    base,
    { ...overlay, corrections: [entry, unknown] },
    lineage,
    oldProvinces,
  );
  const led = (old: string) =>
    built.filter(({ predecessors }) => predecessors.some(({ code }) => code === old));
  expect(led('90013').map(({ code }) => code)).toEqual(['90001']);
  expect(led('90012')).toEqual([]);
});

test('the order of rows does not matter', () => {
  const reversed = {
    ...base,
    units: base.units.toReversed(),
    oldUnits: base.oldUnits.toReversed(),
  };
  expect(buildPlaces(reversed, overlay, lineage.toReversed(), oldProvinces.toReversed())).toEqual(
    places,
  );
});

test('a reference to a place that is not there stops the build and names it', () => {
  const stray = lineage.map((row) => ({ ...row, newCode: '95555' }));
  expect(() => buildPlaces(base, overlay, stray, oldProvinces)).toThrow('unknown place: 95555');
});

test('a file of another shape is refused', () => {
  expect(() => parseBase([])).toThrow('missing table of the registry: ward_mappings');
  expect(() => parseOverlay({ ...overlay, surprise: 1 })).toThrow();
  expect(() =>
    parseOverlay({ ...overlay, modelStart: { date: '2025-02-30', legal: ['x'] } }),
  ).toThrow();
});

test('more new wards than the resolution counts are refused', () => {
  const events = overlay.events.map((event) => ({
    ...event,
    wards: event.wards && { ...event.wards, total: 1, codes: ['90001', '90002'] },
  }));
  expect(() => parseOverlay({ ...overlay, events })).toThrow('more codes than the total');
});

const expected = (name: string): unknown =>
  (
    JSON.parse(readFileSync(`tests/fixtures/toy/expected/${name}.json`, 'utf8')) as {
      readonly data: unknown;
    }
  ).data;

test('the toy nation is read anew as it was published: places, tiles, summary, ways to find a place', () => {
  const read = toy();
  expect(read.places).toEqual(expected('places'));
  expect(
    read.tiles.map(({ line1, line2, ...tile }) => ({ ...tile, lines: [line1, line2] })),
  ).toEqual(expected('tiles'));
  const { published, gaps, events, counts } = read.summary;
  expect({ published, gaps, events, counts }).toEqual({
    published: expect.objectContaining({
      date: '2026-09-20',
      communes: 2,
      wards: 2,
      specialZones: 1,
      legal: ['9003/NQ-TOY'],
    }) as object,
    gaps: [expect.objectContaining({ province: '97', known: 1, total: 2, date: '2026-09-20' })],
    events: events.map((event) => expect.objectContaining({ date: event.date }) as object),
    counts: counts.map((count) => expect.objectContaining({ date: count.date }) as object),
  });
  expect(counts.at(-1)).toMatchObject({
    communes: 3,
    wards: 1,
    specialZones: 1,
    provinces: 1,
    cities: 1,
  });
  const found = (name: string, province: string | null = null) =>
    read.index.byName(name, province).map(({ code }) => code);
  expect(found('Xã Văn Lang')).toEqual(['90002']);
  expect(found('VĂN LANG', '97')).toEqual(found('văn lang'));
  expect(found('Văn Lang', '98')).toEqual([]);
  expect(found('Tỉnh Đông Hòa')).toEqual(['97']);
  expect(found('Thành phố Đông Hòa')).toEqual([]);
  expect(read.index.byCode('97')?.code).toBe('97');
  expect(read.index.byCode('12')).toBeNull();
  const place = read.index.byCode('90001')!;
  expect(read.index.versionAt(place, null)).toEqual(place.versions.at(-1));
  expect(read.index.versionAt(place, place.versions[0]!.validFrom)).toEqual(place.versions[0]);
  expect(read.index.versionAt(place, '2000-01-01')).toBeNull();
});
