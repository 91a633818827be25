import { expect, test } from 'vitest';
import { real, toy } from './registries.ts';

const { index, places } = real();
const codes = (name: string, province: string | null) =>
  index.byName(name, province).map(({ code }) => code);

test('a commune is found by name and province, with or without its kind, wherever the tone stands', () => {
  expect(codes('Tân Lộc', '96')).toEqual(codes('xã Tân Lộc', '96'));
  expect(codes('Cái Đôi Vàm', '96')).toEqual(['32212']);
  expect(codes('ĐẶC KHU PHÚ QUỐC', null)).toHaveLength(1);
});

test('names that differ by a mark are two places', () => {
  const lang = codes('Xã Văn Lang', '19');
  const lăng = codes('Xã Văn Lăng', '19');
  expect([lang.length, lăng.length]).toEqual([1, 1]);
  expect(lang).not.toEqual(lăng);
  expect(codes('Van Lang', '19')).toEqual([]);
});

test('a name with the wrong kind is not found, one with an earlier kind is', () => {
  expect(codes('Phường Cái Đôi Vàm', '96')).toEqual([]);
  expect(codes('Xã Bố Hạ', '24')).toEqual(['07294']);
  expect(codes('Phường Bố Hạ', '24')).toEqual(['07294']);
});

test('a name of several provinces gives them all when no province is told', () => {
  const all = index.byName('Tân Thành', null);
  expect(new Set(all.map(({ parent }) => parent)).size).toBeGreaterThan(1);
});

test('a province is found by name, with any kind that it had', () => {
  expect(codes('Thành phố Hồ Chí Minh', null)).toEqual(['79']);
  expect(codes('Tỉnh Bắc Ninh', null)).toEqual(['24']);
  expect(codes('Thành phố Bắc Ninh', null)).toEqual(['24']);
  expect(codes('Cà Mau', null)).toEqual(['96']);
});

test('every name of every unit leads back to it in its province', () => {
  for (const place of places)
    if (place.level === 'commune') expect(codes(place.name, place.parent)).toEqual([place.code]);
});

test('unknown codes and names give nothing', () => {
  expect(index.byCode('99999')).toBeNull();
  expect(index.byCode('')).toBeNull();
  expect(index.byCode('__proto__')).toBeNull();
  expect(codes('', null)).toEqual([]);
});

test('the version at a date is the one that held on it', () => {
  const quảngNinh = index.byCode('22')!;
  expect(index.versionAt(quảngNinh, '2026-08-31')?.kind).toBe('province');
  expect(index.versionAt(quảngNinh, '2026-09-01')?.kind).toBe('city');
  expect(index.versionAt(quảngNinh, null)?.kind).toBe('city');
  expect(index.versionAt(quảngNinh, '2025-06-30')).toBeNull();
});

test('a unit whose kind may have changed is found under both kinds', () => {
  const { index: toyIndex } = toy();
  expect(toyIndex.byName('Phường Văn Lang', '97').map(({ code }) => code)).toEqual(['90002']);
  expect(toyIndex.byName('Phường Văn Lăng', '97').map(({ code }) => code)).toEqual(['90003']);
});
