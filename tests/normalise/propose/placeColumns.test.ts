import { describe, expect, test } from 'vitest';
import { knownOf } from '../../../src/normalise/known.ts';
import { placeColumns } from '../../../src/normalise/propose/placeColumns.ts';
import { smallNation } from '../smallNation.ts';
import { rowsOf, small } from './tiny.ts';

const found = (...texts: ReadonlyArray<readonly string[]>) => placeColumns(rowsOf(...texts), small);

/** Returns whether a column of those cells, each with a number beside it, is one of places. */
const scheme = (...texts: readonly string[]) =>
  found(...texts.map((text, i) => [text, `${i} hồ sơ`]))?.scheme;

const none = {
  name: null,
  again: [],
  provinceCode: null,
  provinceName: null,
  province: null,
  complete: false,
};

const parts = { aliases: new Map(), catalogue: new Map() };

/** A nation in which two communes of Cao Sơn are called as provinces are. */
const alike = () => {
  const [province, commune] = ['04', '00007'].map((code) => small.places.byCode(code)!);
  return knownOf({
    ...parts,
    places: [
      ...smallNation,
      { ...province!, code: '05', name: 'Nam Hải' },
      { ...commune!, code: '00012', name: 'Tây Hà' },
    ],
  });
};

describe('the column of places', () => {
  test('has codes of communes, beside names or without', () => {
    expect(
      found(['Mã', 'Tên', 'n'], ['90001', 'Phường Đường Tây', '5'], ['90002', 'Văn Lang', '6']),
    ).toEqual({ ...none, column: 0, scheme: 'code', name: 1, province: '97', firstRow: 1 });
    expect(found(['n', 'Mã'], ['5', '90001'], ['6', '90002'])).toEqual({
      ...none,
      column: 1,
      scheme: 'code',
      province: '97',
      firstRow: 1,
    });
  });

  test('has codes that lost their zeros, or keep them in the way of a spreadsheet', () => {
    expect(scheme('0004', '0007')).toBe('code');
    expect(scheme('="00004"', '="00007"')).toBe('code');
    expect(found(['0004', 'x'], ['0007', 'y'])).toMatchObject({ province: '04', firstRow: 0 });
    expect(found(['5', 'x'], ['90001', 'y'], ['90002', 'z'])?.firstRow).toBe(1);
    expect(scheme('004', '007')).toBeUndefined();
    expect(scheme('4', '7')).toBeUndefined();
    expect(scheme('000004', '000007')).toBeUndefined();
  });

  test('has names of communes where there are no codes', () => {
    expect(found(['Tên', 'n'], ['Xã Văn Lang', '5'], ['X. Văn Lăng', '6'])).toEqual({
      ...none,
      column: 0,
      scheme: 'name',
      province: '97',
      firstRow: 1,
    });
  });

  test('has names without marks and names of before the merger, of which no row is a place yet', () => {
    expect(found(['Tên', 'n'], ['Duong Tay', '5'], ['Van Lang', '6'])).toMatchObject({
      column: 0,
      scheme: 'name',
      province: null,
      firstRow: 0,
    });
    expect(found(['Tên', 'n'], ['Xã Đèo Gió', '5'], ['Xã Văn Lang', '6'])).toMatchObject({
      column: 0,
      firstRow: 2,
    });
  });

  test('has codes of the portal', () => {
    expect(found(['Mã', 'Tên', 'n'], ['H1', 'Đường Tây', '5'], ['H2', 'Văn Lang', '6'])).toEqual({
      ...none,
      column: 0,
      scheme: 'portal',
      name: 1,
      province: '97',
      firstRow: 1,
    });
    expect(scheme('H1', 'H98')).toBe('portal');
    expect(scheme('H1', 'H3', 'H4')).toBeUndefined();
  });

  test('has codes or names of provinces', () => {
    const rows = ['97', '98', '04', '97', '98', '04', '97', '98', '04'];
    expect(found(['Mã', 'n'], ...rows.map((code) => [code, '5 hồ sơ']))).toEqual({
      ...none,
      column: 0,
      scheme: 'code',
      firstRow: 1,
    });
    expect(found(['n', 'Tỉnh'], ['5', 'Tỉnh Đông Hòa'], ['6', 'TP Tây Hà'])).toEqual({
      ...none,
      column: 1,
      scheme: 'name',
      firstRow: 1,
    });
  });

  test('is none in words, numbers and an empty table', () => {
    expect(found(['Nội dung', 'n'], ['một', '5'], ['hai', '123456'])).toBeNull();
    expect(found()).toBeNull();
    expect(found(['Tên'], ['Xã Văn Lang'])).toBeNull();
  });
});

describe('most cells of a column are that', () => {
  test('for half of them where they are codes or names of communes', () => {
    expect(scheme('90001', '90002', 'x', 'y')).toBe('code');
    expect(scheme('90001', '90002', 'x', 'y', 'z')).toBeUndefined();
    expect(scheme('Văn Lang', 'Văn Lăng', 'x', 'y')).toBe('name');
    expect(scheme('Văn Lang', 'Văn Lăng', 'x', 'y', 'z')).toBeUndefined();
  });

  test('for three in five where they are names of provinces, nine in ten for codes of two digits', () => {
    expect(scheme('Đông Hòa', 'Tây Hà', 'Đông Hòa', 'x', 'y')).toBe('name');
    expect(scheme('Đông Hòa', 'Tây Hà', 'x', 'y')).toBeUndefined();
    const nine = ['97', '98', '04', '97', '98', '04', '97', '98', '04'];
    expect(scheme(...nine, '11')).toBe('code');
    expect(scheme(...nine.slice(1), '11')).toBeUndefined();
  });

  test('one code or name in all rows is there by chance, one province is not', () => {
    expect(scheme('90001', '90001')).toBeUndefined();
    expect(scheme('Văn Lang', 'Văn Lang')).toBeUndefined();
    expect(scheme('90001')).toBe('code');
    expect(scheme('97', '97')).toBe('code');
    expect(scheme('Đông Hòa', 'Đông Hòa')).toBe('name');
  });

  test('lines of one cell, titles among them, and empty cells are not counted', () => {
    expect(found(['x'], ['y', ''], ['z'], ['90001', '5'], ['', '6'], ['90002', '7'])).toMatchObject(
      {
        column: 0,
        firstRow: 3,
      },
    );
    expect(found(['Xã Văn Lang', ''], ['Văn Lang', '5'], ['Văn Lăng', '6'])?.firstRow).toBe(1);
    const rows = ['90001', '', '', '', '90002'].map((code, i) => [code, `${i} hồ sơ`, 'x']);
    expect(found(...rows)).toMatchObject({ column: 0, firstRow: 0 });
  });

  test('a row may have fewer cells than another', () => {
    expect(found(['a', 'b'], ['x', 'y', '90001'], ['z', 'w', '90002'])).toMatchObject({
      column: 2,
      firstRow: 1,
    });
  });
});

describe('of several columns', () => {
  test('the one with the most cells that are codes has the places, the first of equals', () => {
    expect(found(['a', '90001', 'x'], ['b', '90002', '90003'], ['c', 'x', '90004'])).toMatchObject({
      column: 1,
      again: [2],
    });
    expect(found(['x', '90001'], ['90003', '90002'], ['90004', '90005'])?.column).toBe(1);
  });

  test('names twice, and codes of the portal beside codes, name the places again', () => {
    expect(
      found(
        ['90001', 'Đường Tây', 'Phường Đường Tây', 'H1'],
        ['90002', 'Văn Lang', 'Xã Văn Lang', 'H2'],
      ),
    ).toMatchObject({ column: 0, name: 1, again: [2, 3] });
    expect(found(['Đường Tây', 'P. Đường Tây'], ['Văn Lang', 'X. Văn Lang'])).toMatchObject({
      column: 0,
      name: null,
      again: [1],
    });
  });

  test('code and name of the province stand beside those of the commune', () => {
    expect(
      found(
        ['97', 'Đông Hòa', '90001', 'Đường Tây', '5'],
        ['98', 'Tây Hà', '90004', 'Hòn Đỏ', '6'],
        ['98', 'Tây Hà', '00009', 'Thạnh An', '6'],
      ),
    ).toEqual({
      column: 2,
      scheme: 'code',
      name: 3,
      again: [],
      provinceCode: 0,
      provinceName: 1,
      province: null,
      complete: false,
      firstRow: 0,
    });
    expect(found(['Đông Hòa', 'Đường Tây'], ['Tây Hà', 'Hòn Đỏ'])).toMatchObject({
      column: 1,
      scheme: 'name',
      name: null,
      provinceName: 0,
    });
  });

  test('a province has its name beside its code, and no province of its own', () => {
    const nine = ['97', '98', '04', '97', '98', '04', '97', '98', '04'];
    const names = ['Đông Hòa', 'Tây Hà', 'Tỉnh Cao Sơn'];
    expect(found(...nine.map((code, i) => [code, names[i % 3]!, 'x']))).toEqual({
      ...none,
      column: 0,
      scheme: 'code',
      name: 1,
      firstRow: 0,
    });
  });

  test('a commune called as a province is does not make a column of provinces one of communes', () => {
    expect(
      found(['Đông Hòa', '5'], ['Tây Hà', '6'], ['Cao Sơn', '7'], ['Cao Sơn', '8']),
    ).toMatchObject({ column: 0, scheme: 'name', provinceName: null, again: [], province: null });
  });

  test('names of communes are more than half as many as those of provinces beside them', () => {
    const known = alike();
    const names = (...texts: readonly string[]) =>
      placeColumns(rowsOf(...texts.map((text, i) => [text, `${i} hồ sơ`])), known);
    const all = names('Đông Hòa', 'Tây Hà', 'Cao Sơn', 'Nam Hải');
    expect(all).toEqual({ ...none, column: 0, scheme: 'name', firstRow: 0 });
    expect(names('Tây Hà', 'Cao Sơn', 'Thạnh An')).toMatchObject({
      provinceName: null,
      province: null,
    });
    expect(names('Tây Hà', 'Cao Sơn', 'Phú Lộc')).toEqual({
      ...none,
      column: 0,
      scheme: 'name',
      province: '04',
      firstRow: 0,
    });
    const coded = [
      ['00012', 'Tây Hà'],
      ['00007', 'Cao Sơn'],
      ['00006', 'Phú Lộc'],
    ];
    expect(placeColumns(rowsOf(...coded), known)).toMatchObject({
      column: 0,
      name: 1,
      provinceName: null,
      province: '04',
    });
  });

  test('the name of the province may stand beside codes alone', () => {
    expect(found(['Đông Hòa', '90001'], ['Tây Hà', '90004'])).toMatchObject({
      column: 1,
      name: null,
      provinceName: 0,
    });
  });
});

describe('the province of a table', () => {
  const province = (...codes: readonly string[]) =>
    found(...codes.map((code, i) => [code, `${i} hồ sơ`]))?.province;
  const nine = ['90001', '90002', '90003', '90001', '90002', '90003', '90001', '90002', '90003'];

  test('is that of nine communes in ten', () => {
    expect(province(...nine, '90004')).toBe('97');
    expect(province(...nine.slice(1), '90004')).toBeNull();
  });

  test('is not asked of a row of the province itself', () => {
    expect(
      found(['97', '5 hồ sơ'], ...nine.map((code) => [code, 'x']), ['98', 'y'])?.province,
    ).toBe('97');
    expect(province('97', '98', '04', '90001', '90002', '90003')).toBe('97');
  });

  test('is that in which names of several provinces meet', () => {
    const named = (...names: readonly string[]) =>
      found(...names.map((name, i) => [name, `${i} hồ sơ`]))?.province;
    expect(named('Bình An', 'Thạnh An')).toBe('98');
    expect(named('Bình An', 'Phú Lộc')).toBe('04');
    expect(named('Bình An', 'Xã Bình An')).toBeNull();
  });

  test('has every commune in the table, or not', () => {
    const complete = (...codes: readonly string[]) =>
      found(...codes.map((code, i) => [code, `${i} hồ sơ`]))?.complete;
    expect(complete('90001', '90002', '90003')).toBe(true);
    expect(complete('90001', '90002')).toBe(false);
    expect(complete('90001', '90002', '90004')).toBe(false);
  });

  test('is never said to be whole where it has one commune', () => {
    const one = knownOf({
      ...parts,
      places: smallNation.filter(({ code }) => code !== '90002' && code !== '90003'),
    });
    expect(placeColumns(rowsOf(['90001', '5 hồ sơ']), one)).toMatchObject({
      province: '97',
      complete: false,
    });
  });
});
