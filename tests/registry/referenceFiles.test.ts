import { describe, expect, test } from 'vitest';
import { parseLineage } from '../../src/normalise/registry/lineage.ts';
import { parseOldProvinces } from '../../src/normalise/registry/oldProvinces.ts';
import { parseOverlay } from '../../src/normalise/registry/overlay.ts';
import { parseTiles } from '../../src/normalise/registry/tiles.ts';
import { overlay } from './smallRegistry.ts';

describe('files of reference', () => {
  const lineage = [
    'new_code',
    'new_name',
    'old_code',
    'old_name',
    'old_district',
    'share',
    'resolution',
    'clause',
  ];

  test('give the rows of the lineage, names with a capital, what is empty as absent', () => {
    expect(
      parseLineage([
        lineage,
        ['90001', 'Xã A', '80001', 'xã đèo', 'huyện văn', 'part', '5/NQ', '2'],
        ['90002', 'Xã B', '', 'Xã Gió', '', 'remainder', '6/NQ', '3'],
      ]),
    ).toEqual([
      {
        newCode: '90001',
        oldCode: '80001',
        oldName: 'Xã đèo',
        oldDistrict: 'Huyện văn',
        share: 'part',
        resolution: '5/NQ',
        clause: '2',
      },
      {
        newCode: '90002',
        oldCode: null,
        oldName: 'Xã Gió',
        oldDistrict: null,
        share: 'remainder',
        resolution: '6/NQ',
        clause: '3',
      },
    ]);
    expect(() =>
      parseLineage([lineage, ['90001', 'Xã A', '', 'a', '', 'half', '5/NQ', '2']]),
    ).toThrow();
    expect(() => parseLineage([['new_code']])).toThrow(
      'invalid header: "new_code" (lineage.csv:1)',
    );
  });

  test('give the old provinces', () => {
    expect(
      parseOldProvinces([
        ['old_name', 'new_code'],
        ['Nam  Sơn', '97'],
      ]),
    ).toEqual([{ name: 'Nam Sơn', newCode: '97' }]);
    expect(() => parseOldProvinces([['old_name']])).toThrow('(old-provinces.csv:1)');
  });

  test('give the tiles, of which a code or a cell stands once', () => {
    const header = ['code', 'column', 'row', 'line1', 'line2'];
    expect(parseTiles([header, ['96', '10', '2', 'Cà', 'Mau']])).toEqual([
      { code: '96', column: 10, row: 2, line1: 'Cà', line2: 'Mau' },
    ]);
    const two = (...second: readonly string[]) =>
      parseTiles([header, ['96', '1', '11', 'a', ''], [...second, 'b', '']]);
    expect(two('97', '11', '1')).toHaveLength(2);
    expect(() => two('97', '1', '11')).toThrow('double code or cell (tiles.csv)');
    expect(() => two('96', '2', '2')).toThrow('double code or cell (tiles.csv)');
    expect(() => two('97', '-1', '2')).toThrow('invalid cell of tile 97: "-1" (tiles.csv)');
    expect(() => two('97', '1', '2b')).toThrow('invalid cell of tile 97: "2b" (tiles.csv)');
  });

  test('give the overlay with its events in order of time', () => {
    const dates = (json: unknown) => parseOverlay(json).events.map(({ date }) => date);
    const order = ['2026-04-30', '2026-09-20'];
    expect(dates(overlay)).toEqual(order);
    expect(dates({ ...overlay, events: overlay.events.toReversed() })).toEqual(order);
    expect(parseOverlay(overlay)).toEqual(overlay);
  });

  test('count no more wards by code than the resolution does', () => {
    const [first] = overlay.events;
    const wards = (codes: readonly string[]) => ({
      ...overlay,
      events: [{ ...first!, wards: { ...first!.wards!, codes } }],
    });
    expect(parseOverlay(wards(['90001', '90002'])).events).toHaveLength(1);
    expect(() => parseOverlay(wards(['90001', '90002', '90009']))).toThrow(
      'more codes than the total',
    );
  });

  test('of the overlay have no field, code or day that is not known', () => {
    expect(() => parseOverlay({ ...overlay, surprise: 1 })).toThrow();
    expect(() =>
      parseOverlay({ ...overlay, modelStart: { date: '2025-02-30', legal: ['x'] } }),
    ).toThrow();
    const [code] = overlay.codes;
    expect(() => parseOverlay({ ...overlay, codes: [{ ...code!, alias: '9009' }] })).toThrow();
  });
});
