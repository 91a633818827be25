import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/normalise/registry/cleanText.ts';
import { splitName } from '../../src/normalise/registry/kindWord.ts';
import { nameKey } from '../../src/normalise/registry/nameKey.ts';
import { placeSlug } from '../../src/normalise/registry/placeSlug.ts';

test.each([
  ['Hòa', 'Hoà'],
  ['Tân Thúy', 'Tân Thuý'],
  ['XÃ  BẮC SƠN', 'xã Bắc Sơn'],
  ['Gò Vấp'.normalize('NFD'), 'Gò Vấp'],
  ['Ea H’Đinh', "Ea H'Đinh"],
  ['Văn Miếu – Quốc Tử Giám', 'Văn Miếu - Quốc Tử Giám'],
  [' Cà Mau ', 'Cà Mau'],
])('"%s" and "%s" are one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Văn Lang', 'Văn Lăng'],
  ['Sơn Hà', 'Sơn Hạ'],
  ['Ba Tơ', 'Ba Tô'],
  ['Đa', 'Da'],
  ['Hòa', 'Hoa'],
  ['Hòa', 'Hóa'],
  ['Mỹ Tho', 'Mỹ Thọ'],
])('"%s" and "%s" are two names', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test('the key is the same for every form of Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name.normalize('NFC')));
    }),
  );
});

test('clean text keeps capitals and marks', () => {
  expect(cleanText(' Ea  H’Leo ')).toBe("Ea H'Leo");
});

test('a slug is the code and plain letters, đ included', () => {
  expect(placeSlug('96', 'Cà Mau')).toBe('96-ca-mau');
  expect(placeSlug('32212', 'Cái Đôi Vàm')).toBe('32212-cai-doi-vam');
  expect(placeSlug('90005', "Ea H'Đinh")).toBe('90005-ea-h-dinh');
});

test('a name splits into its kind and itself; without a kind it stays whole', () => {
  expect(splitName('Đặc khu Phú Quốc')).toEqual({ kind: 'special-zone', name: 'Phú Quốc' });
  expect(splitName('Thành phố Huế')).toEqual({ kind: 'city', name: 'Huế' });
  expect(splitName('Cà Mau')).toEqual({ kind: null, name: 'Cà Mau' });
});
