import { expect, test } from 'vitest';
import { cleanText } from '../../src/normalise/registry/cleanText.ts';
import { kindWord, splitName } from '../../src/normalise/registry/kindWord.ts';
import { parseBase } from '../../src/normalise/registry/parseBase.ts';
import { records } from '../../src/normalise/registry/records.ts';
import { parseTiles } from '../../src/normalise/registry/tiles.ts';

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

test('a file without its tables, or with a row of another shape, is refused', () => {
  expect(() => parseBase([])).toThrow('missing table of the registry: ward_mappings');
  const untyped = [{ type: 'view', name: 'ward_mappings', data: [mapping] }];
  expect(() => parseBase(untyped)).toThrow('missing table of the registry: ward_mappings');
  expect(() => small([], [{ ...mapping, new_ward_code: 292 }])).toThrow();
  expect(() => small([{ name: 'Xã A', province_code: '97' }])).toThrow();
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
