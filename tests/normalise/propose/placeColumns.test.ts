import { describe, expect, test } from 'vitest';
import { placeColumns } from '../../../src/normalise/propose/placeColumns.ts';
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
