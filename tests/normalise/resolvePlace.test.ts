import { describe, expect, test } from 'vitest';
import { foldName, isBare, lookName } from '../../src/normalise/names/foldName.ts';
import { nameParts } from '../../src/normalise/names/nameParts.ts';
import { listed } from '../../src/normalise/names/resolution.ts';
import type { PlaceText } from '../../src/normalise/observe/draft.ts';
import { byCode, byName, resolved } from './resolved.ts';
import { smallNation } from './smallNation.ts';

const finds: ReadonlyArray<readonly [Partial<PlaceText>, string]> = [
  [byCode('97'), '97'],
  [byCode('vn'), 'vn'],
  [byCode('="00004"'), '00004'],
  [byCode('90009'), '90005'],
  [byCode('90002', 'xã  VĂN LANG'), '90002'],
  [byCode('00008', 'Xã Lũng'), '00008'],
  [byCode('00008', 'Xã Xã Lũng'), '00008'],
  [byCode('90001', 'Xã Đường Tây'), '90001'],
  [byCode('90001', 'Phường Đường Tây'), '90001'],
  [byCode('00006', 'Phường Phú Lộc'), '00006'],
  [byCode('', 'Xã Văn Lang'), '90002'],
  [{ ...byCode('90002', 'Văn Lang cũ'), otherNames: new Map([['Văn Lang cũ', '90002']]) }, '90002'],
  [{ scheme: 'portal', text: 'H97', name: 'Đông Hòa' }, '97'],
  [
    { scheme: 'portal', text: 'H97', name: 'Hòa Đông', otherNames: new Map([['Hòa Đông', '97']]) },
    '97',
  ],
  [byName('Tây Hà'), '98'],
  [byName('Xã Văn Lang'), '90002'],
  [byName('Phường Bình An'), '00004'],
  [byName('Xã Bình An', '98'), '00005'],
  [byName('Tỉnh Cao Sơn', '04'), '04'],
  [{ text: 'Xã Bình An', province: { code: null, name: 'Thành phố Tây Hà' } }, '00005'],
  [{ text: 'Phường Bình An', province: { code: '4', name: 'Cao Sơn' } }, '00004'],
  [{ text: 'Phường Bình An', province: { code: null, name: null } }, '00004'],
  [{ text: 'Xã Văn Lang', code: '90002' }, '90002'],
];

const remarked: ReadonlyArray<
  readonly [Partial<PlaceText>, code: string, remark: readonly [string, string, string]]
> = [
  [
    byCode('4', 'Phường Bình An'),
    '00004',
    [
      'W-UNIT-CODE-ZEROS',
      'mã "4" mất số 0 đầu; được hiểu là Phường Bình An (00004)',
      'code "4" lost its zeros; taken for Phường Bình An (00004)',
    ],
  ],
  [
    byCode('4', 'Tỉnh Cao Sơn'),
    '04',
    [
      'W-UNIT-CODE-ZEROS',
      'mã "4" mất số 0 đầu; được hiểu là Tỉnh Cao Sơn (04)',
      'code "4" lost its zeros; taken for Tỉnh Cao Sơn (04)',
    ],
  ],
  [
    byCode('90004', 'Hon Do'),
    '90004',
    [
      'W-NAME-ASCII',
      '"Hon Do" được hiểu là Đặc khu Hòn Đỏ (90004) theo mã; nên sửa tên',
      '"Hon Do" was taken for Đặc khu Hòn Đỏ (90004) by its code; the name should be mended',
    ],
  ],
  [
    byCode('90005', 'Xã Ea HĐinh'),
    '90005',
    [
      'W-NAME-LOOKALIKE',
      '"Xã Ea HĐinh" được hiểu là Xã Ea H\'Đinh (90005) theo mã; nên sửa tên',
      '"Xã Ea HĐinh" was taken for Xã Ea H\'Đinh (90005) by its code; the name should be mended',
    ],
  ],
  [
    byName('Hòn Đỏ', '98'),
    '90004',
    [
      'W-UNIT-NO-KIND',
      '"Hòn Đỏ" không ghi xã, phường hay đặc khu; được hiểu là Đặc khu Hòn Đỏ (90004)',
      '"Hòn Đỏ" says no kind; taken for Đặc khu Hòn Đỏ (90004)',
    ],
  ],
];

describe('a place that is found', () => {
  test.each(finds)('%j is %s, without a remark', (parts, code) => {
    expect(resolved(parts)).toMatchObject({ place: { code }, remarks: [] });
  });

  test.each(remarked)('%j is %s, with what has to be said of it', (parts, code, remark) => {
    const [of, vi, en] = remark;
    expect(resolved(parts)).toMatchObject({ place: { code }, remarks: [{ code: of, vi, en }] });
  });

  test('whose name a commune and its province share is the commune, where the province is known', () => {
    const found = resolved(byName('Cao Sơn', '04'));
    expect('place' in found && found.place.code).toBe('00007');
    expect(resolved(byName('Cao Sơn'))).toMatchObject({ refused: { code: 'E-UNIT-AMBIGUOUS' } });
  });
});

test('a list of places names each once, nine at most', () => {
  const many = smallNation.filter(({ level }) => level !== 'nation');
  expect(listed([many[0]!, many[0]!, many[1]!])).toBe('Tỉnh Đông Hòa (97); Thành phố Tây Hà (98)');
  expect(listed(many).split('; ')).toHaveLength(9);
  expect(listed(smallNation.slice(0, 1))).toBe('Việt Nam (vn)');
});

test.each([
  ['Xã Bắc Sơn', 'commune', 'Bắc Sơn', false],
  ['UBND xã Bắc Sơn', 'commune', 'Bắc Sơn', true],
  ['Ủy ban nhân dân phường Kỳ Lừa', 'ward', 'Kỳ Lừa', true],
  ['X. Bắc Sơn', 'commune', 'Bắc Sơn', true],
  ['P.Đông Kinh', 'ward', 'Đông Kinh', true],
  ['ĐK Phú Quốc', 'special-zone', 'Phú Quốc', true],
  ['Đặc khu Phú Quốc', 'special-zone', 'Phú Quốc', false],
  ['TP Huế', 'city', 'Huế', false],
  ['TP.Huế', 'city', 'Huế', true],
  ['Tỉnh Cà Mau', 'province', 'Cà Mau', false],
  ['TT. Na Sầm', 'retired', 'Na Sầm', false],
  ['Quận 1', 'retired', '1', false],
  ['Bắc Sơn', null, 'Bắc Sơn', false],
  ['UBND Bắc Sơn', null, 'Bắc Sơn', true],
  ['Ðặc khu Phú Quốc', 'special-zone', 'Phú Quốc', false],
])('%s is %s of the name %s', (printed, kind, name, short) => {
  expect(nameParts(printed)).toEqual({ kind, name, short });
});

test('a folded name has no marks, a bare one had none', () => {
  expect(foldName('Ea H’Đinh Lắk')).toBe("ea h'dinh lak");
  expect([isBare('Ea H’leo'), isBare('Đa')]).toEqual([true, false]);
  expect(lookName('ÁI  0-’Ea1|l')).toBe('ái o eaiii');
});
