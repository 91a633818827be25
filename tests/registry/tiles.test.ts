import { describe, expect, test } from 'vitest';
import { parseTiles } from '../../src/normalise/registry/tiles.ts';
import { real, toy } from './registries.ts';

const { tiles, places, index } = real();
const at = (code: string) => tiles.find((tile) => tile.code === code)!;

describe('the tile map', () => {
  test('has every province once and both special zones at sea', () => {
    const provinces = places.filter(({ level }) => level === 'province').map(({ code }) => code);
    const codes = tiles.map(({ code }) => code).toSorted();
    expect(codes).toEqual([...provinces, '20333', '22736'].toSorted());
    expect(index.byCode('20333')).toMatchObject({ name: 'Hoàng Sa', kind: 'special-zone' });
    expect(index.byCode('22736')).toMatchObject({ name: 'Trường Sa', kind: 'special-zone' });
  });

  test('fits six columns and sixteen rows, beginning at its corner', () => {
    expect(Math.min(...tiles.map(({ column }) => column))).toBe(0);
    expect(Math.max(...tiles.map(({ column }) => column))).toBe(5);
    expect(Math.min(...tiles.map(({ row }) => row))).toBe(0);
    expect(Math.max(...tiles.map(({ row }) => row))).toBeLessThan(16);
  });

  test('keeps the shape of the country', () => {
    const top = tiles.filter(({ row }) => row === 0).map(({ code }) => code);
    expect(top).toEqual(expect.arrayContaining(['12', '08', '04']));
    const lowest = Math.max(...tiles.map(({ row }) => row));
    expect(tiles.filter(({ row }) => row === lowest).map(({ code }) => code)).toEqual(['96']);
    const coast = [
      '22',
      '31',
      '33',
      '37',
      '38',
      '40',
      '42',
      '44',
      '46',
      '48',
      '51',
      '52',
      '66',
      '56',
    ];
    const rows = coast.map((code) => at(code).row);
    expect(rows.filter((row, i) => i > 0 && row < rows[i - 1]!)).toEqual([]);
  });

  test('has the zones east of the mainland, beside the provinces that hold them', () => {
    const [hoàngSa, trườngSa] = [at('20333'), at('22736')];
    expect(hoàngSa.row).toBe(at('48').row);
    expect([at('56').row, at('68').row]).toContain(trườngSa.row);
    const land = tiles.filter((tile) => tile !== hoàngSa && tile !== trườngSa);
    for (const zone of [hoàngSa, trườngSa])
      for (const tile of land.filter(({ row }) => row === zone.row))
        expect(zone.column - tile.column).toBeGreaterThan(1);
  });

  test('labels in one or two lines of at most seven letters', () => {
    for (const { line1, line2 } of tiles) {
      expect(line1.length).toBeGreaterThan(0);
      expect(Math.max(line1.length, line2.length)).toBeLessThanOrEqual(7);
    }
  });

  test('labels with the name of the place', () => {
    for (const { code, line1, line2 } of tiles.filter(({ code }) => code !== '79'))
      expect(`${line1} ${line2}`.trim()).toBe(index.byCode(code)?.name);
  });

  test('of the toy nation fit it too', () => {
    const { tiles: few, index: toyIndex } = toy();
    expect(few.map(({ code }) => toyIndex.byCode(code)?.name)).toEqual([
      'Tây Hà',
      'Đông Hòa',
      'Hòn Đỏ',
    ]);
  });
});

test('two tiles on one cell, a half cell and another header are refused', () => {
  const header = ['code', 'column', 'row', 'line1', 'line2'];
  const row = ['96', '0', '0', 'Cà', 'Mau'];
  expect(() => parseTiles([header, row, ['79', '0', '0', 'TP.', 'HCM']])).toThrow(
    'double code or cell',
  );
  expect(() => parseTiles([header, ['96', '0.5', '0', 'Cà', 'Mau']])).toThrow('invalid cell');
  expect(() => parseTiles([['code'], ['96']])).toThrow('invalid header');
  expect(() => parseTiles([header, ['96', '0', '0']])).toThrow('invalid row length (tiles.csv:2)');
});
