import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildPlaces } from '../../src/normalise/registry/buildPlaces.ts';
import { parseBase } from '../../src/normalise/registry/parseBase.ts';
import { parseOverlay } from '../../src/normalise/registry/overlay.ts';
import { cleanText } from '../../src/normalise/registry/cleanText.ts';
import { kindWord, splitName } from '../../src/normalise/registry/kindWord.ts';
import { records } from '../../src/normalise/registry/records.ts';
import { parseTiles } from '../../src/normalise/registry/tiles.ts';
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

const table = (name: string, data: readonly object[]) => ({ type: 'table', name, data });
const mapping = {
  old_ward_code: '1',
  old_ward_name: ' Xã  A ',
  old_district_name: '',
  old_province_name: null,
  new_ward_code: '292',
};
const small = (units: readonly object[], mappings: readonly object[] = [mapping]) =>
  parseBase([
    { type: 'header' },
    table('provinces', [
      { province_code: '97', name: 'Đông Hòa', place_type: 'Tỉnh' },
      { province_code: '98', name: 'Thành phố Tây Hà', place_type: 'Thành phố Trung Ương' },
    ]),
    table('wards', units),
    { type: 'other', name: 'ward_mappings' },
    table('ward_mappings', mappings),
  ]);

test('the tables of the package are cleaned: codes at full length, empty is absent', () => {
  expect(small([{ ward_code: '292', name: 'Đặc khu  B', province_code: '97' }])).toEqual({
    provinces: [
      { code: '97', name: 'Đông Hòa', kind: 'province' },
      { code: '98', name: 'Thành phố Tây Hà', kind: 'city' },
    ],
    units: [{ code: '00292', name: 'Đặc khu B', province: '97' }],
    oldUnits: [{ code: '1', name: 'Xã A', district: null, province: null, successor: '00292' }],
    uncodedRows: 0,
  });
  const uncoded = [
    { ...mapping, old_ward_code: null },
    { ...mapping, old_ward_name: '' },
    { ...mapping, old_ward_code: ' ' },
  ];
  expect(small([], [...uncoded, mapping])).toMatchObject({
    oldUnits: [{ code: '1' }],
    uncodedRows: 3,
  });
  expect(() => small([{ ward_code: '1', name: 'Thị trấn C', province_code: '97' }])).toThrow(
    'unknown kind of unit: "Thị trấn C" (00001)',
  );
  expect(() => small([{ ward_code: '1', name: 'Tỉnh C', province_code: '97' }])).toThrow();
  expect(() => parseBase([table('ward_mappings', [mapping])])).toThrow('provinces');
});

test('a name says its kind by the words before it', () => {
  expect(splitName('Đặc khu Phú Quốc')).toEqual({ kind: 'special-zone', name: 'Phú Quốc' });
  expect(splitName('Xã A')).toEqual({ kind: 'commune', name: 'A' });
  expect(splitName('Xãa')).toEqual({ kind: null, name: 'Xãa' });
  expect([kindWord('city'), kindWord('ward'), kindWord('nation')]).toEqual([
    'Thành phố',
    'Phường',
    '',
  ]);
  expect(cleanText(' Ea  H’Leo ')).toBe("Ea H'Leo");
  expect(cleanText('Hòa')).toBe('Hòa');
});

test('a table of another header or width is refused, with its line', () => {
  expect(
    records(
      [
        ['a', 'b'],
        ['1', ' 2 '],
      ],
      ['a', 'b'],
      'x.csv',
    ),
  ).toEqual([{ a: '1', b: '2' }]);
  expect(() => records([['a']], ['a', 'b'], 'x.csv')).toThrow(
    'invalid header: "a" (x.csv:1); expected "a,b"',
  );
  expect(() => records([], ['a'], 'x.csv')).toThrow('invalid header: "" (x.csv:1)');
  expect(() => records([['a'], ['1'], ['1', '2']], ['a'], 'x.csv')).toThrow(
    'invalid row length (x.csv:3)',
  );
  const header = ['code', 'column', 'row', 'line1', 'line2'];
  const tile = (...cells: readonly string[]) => [...cells, 'x', ''];
  expect(parseTiles([header, tile('96', '10', '2')])).toEqual([
    { code: '96', column: 10, row: 2, line1: 'x', line2: '' },
  ]);
  expect(() => parseTiles([header, tile('96', '1a', '2')])).toThrow(
    'invalid cell of tile 96: "1a" (tiles.csv)',
  );
  expect(() => parseTiles([header, tile('96', 'a1', '2')])).toThrow('invalid cell');
  expect(() => parseTiles([header, tile('96', '1', '2'), tile('96', '1', '3')])).toThrow(
    'double code or cell (tiles.csv)',
  );
  expect(() => parseTiles([header, tile('96', '1', '2'), tile('97', '1', '2')])).toThrow('double');
});
