import { describe, expect, test } from 'vitest';
import { knownOf } from '../../../src/normalise/known.ts';
import { placeColumns } from '../../../src/normalise/propose/placeColumns.ts';
import { smallNation } from '../smallNation.ts';
import { rowsOf, small } from './tiny.ts';

const found = (...texts: ReadonlyArray<readonly string[]>) => placeColumns(rowsOf(...texts), small);

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
