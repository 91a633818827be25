import { describe, expect, test } from 'vitest';
import type { PlaceColumns } from '../../../src/normalise/propose/placeColumns.ts';
import { proposePlace } from '../../../src/normalise/propose/proposePlace.ts';
import { placesAt, rowsOf, small, tableOf } from './tiny.ts';

const labels = ['Mã', 'Tên', 'Mã tỉnh', 'Tỉnh'];

/** Returns what is proposed for columns of places, below lines that may name a province. */
const proposed = (
  places: Partial<PlaceColumns>,
  wanted: string | null = null,
  ...above: readonly string[]
) => {
  const rows = rowsOf(...above.map((line) => [line]), labels, ['Tỉnh Tây Hà', '']);
  return proposePlace(tableOf(rows, { places: placesAt(places) }, above.length), wanted, small);
};

const everyRow = (name: string, code: string) => ({
  path: 'files[0].place.province',
  blank: false,
  text: { vi: `mọi dòng thuộc ${name} (${code})`, en: `every row is of ${name} (${code})` },
});

const untold = {
  path: 'files[0].place',
  blank: false,
  text: {
    vi: 'chỉ có tên đơn vị mà chưa rõ tỉnh: tên trùng ở nhiều tỉnh sẽ bị từ chối; hãy thêm "province"',
    en: 'names of units alone, and the province is not known: names that several provinces have are refused; add "province"',
  },
};

describe('the place of a row is told', () => {
  test('by its code, with the province of all rows, which is to be confirmed', () => {
    expect(proposed({ name: 1, province: '97' })).toEqual({
      place: { column: 'Mã', scheme: 'code', name: 'Tên', province: '97' },
      province: '97',
      remarks: [everyRow('Đông Hòa', '97')],
    });
    expect(proposed({})).toEqual({
      place: { column: 'Mã', scheme: 'code' },
      province: null,
      remarks: [],
    });
  });

  test('with the code and the name of its province, where each row has them', () => {
    expect(proposed({ province: '97', provinceCode: 2, provinceName: 3 })).toEqual({
      place: { column: 'Mã', scheme: 'code', provinceCode: 'Mã tỉnh', provinceName: 'Tỉnh' },
      province: '97',
      remarks: [],
    });
    expect(proposed({ scheme: 'name', column: 1, provinceName: 3 })).toEqual({
      place: { column: 'Tên', scheme: 'name', provinceName: 'Tỉnh' },
      province: null,
      remarks: [],
    });
  });

  test('by a column without a heading', () => {
    expect(proposed({ column: 9 }).place).toEqual({ column: '', scheme: 'code' });
  });

  test('by its name, and what province it is in has to be known', () => {
    expect(proposed({ scheme: 'name', column: 1 })).toEqual({
      place: { column: 'Tên', scheme: 'name' },
      province: null,
      remarks: [untold],
    });
    expect(proposed({ scheme: 'name', column: 1, province: '98' })).toMatchObject({
      place: { column: 'Tên', scheme: 'name', province: '98' },
      remarks: [everyRow('Tây Hà', '98')],
    });
  });

  test('in a table that has every commune of its province, which is to be confirmed', () => {
    expect(proposed({ province: '97', complete: true })).toEqual({
      place: { column: 'Mã', scheme: 'code', province: '97', complete: true },
      province: '97',
      remarks: [
        everyRow('Đông Hòa', '97'),
        {
          path: 'files[0].place.complete',
          blank: false,
          text: {
            vi: 'bảng có mọi đơn vị cấp xã của tỉnh; lần sau thiếu dòng sẽ được nhắc',
            en: 'the table has every commune of the province; a missing row will be named',
          },
        },
      ],
    });
  });
});

describe('the province that a person gave', () => {
  test('is taken, and nothing needs to be confirmed', () => {
    expect(proposed({ scheme: 'name', column: 1 }, '98')).toEqual({
      place: { column: 'Tên', scheme: 'name', province: '98' },
      province: '98',
      remarks: [],
    });
    expect(proposed({ province: '97' }, '97').remarks).toEqual([]);
  });

  test('is taken where most rows are of another, and that is said', () => {
    expect(proposed({ province: '97' }, '98')).toEqual({
      place: { column: 'Mã', scheme: 'code', province: '98' },
      province: '98',
      remarks: [
        {
          path: 'files[0].place.province',
          blank: false,
          text: {
            vi: 'đã cho tỉnh 98, nhưng phần lớn các dòng thuộc tỉnh 97',
            en: 'province 98 was given, but most rows are of 97',
          },
        },
      ],
    });
  });
});

describe('a province that a line above the table names', () => {
  const above = (...lines: readonly string[]) =>
    proposed({ scheme: 'name', column: 1 }, null, ...lines).province;

  test.each([
    ['Tỉnh Đông Hòa', '97'],
    ['TỈNH ĐÔNG HOÀ (mã 97)', '97'],
    ['Ủy ban nhân dân tỉnh Cao Sơn', '04'],
    ['Số liệu của thành phố Tây Hà', '98'],
    ['TP. Tây Hà', '98'],
    ['Tỉnh Đông Hòa(mã 97)', '97'],
  ])('is that of the names below: "%s"', (line, code) => {
    expect(above(line)).toBe(code);
    expect(above('Biểu 1', line, 'Tỉnh Cao Sơn')).toBe(code);
  });

  test.each([
    'Tỉnh (cũ) Đông Hòa',
    'Xã Cao Sơn',
    'Cao Sơn',
    'Tỉnh Thạnh An',
    'Tỉnh X',
    'Toàn tỉnh',
    '',
  ])('is none in "%s"', (line) => {
    expect(above(line)).toBeNull();
  });

  test('is said, and to be confirmed', () => {
    expect(proposed({ scheme: 'name', column: 1 }, null, 'Tỉnh Cao Sơn')).toEqual({
      place: { column: 'Tên', scheme: 'name', province: '04' },
      province: '04',
      remarks: [everyRow('Cao Sơn', '04')],
    });
  });

  test('gives way to that of the rows, and is not asked where codes tell the places', () => {
    expect(
      proposed({ scheme: 'name', column: 1, province: '97' }, null, 'Tỉnh Cao Sơn').province,
    ).toBe('97');
    expect(proposed({}, null, 'Tỉnh Cao Sơn')).toMatchObject({ province: null, remarks: [] });
  });
});

describe('a table without places', () => {
  const without = (isOffice: boolean, wanted: string | null) =>
    proposePlace(tableOf(rowsOf(['Nội dung']), { places: null, isOffice }), wanted, small);

  test('asks for the column, or for the one unit of all rows', () => {
    expect(without(false, '97')).toEqual({
      place: { column: '', scheme: 'code' },
      province: '97',
      remarks: [
        {
          path: 'files[0].place',
          blank: true,
          text: {
            vi: 'không thấy cột mã hoặc tên đơn vị; hãy ghi tên cột, hoặc {"code": "…"} nếu mọi dòng là một đơn vị',
            en: 'no column of codes or names of units was found; name it, or write {"code": "…"} if all rows are of one unit',
          },
        },
      ],
    });
  });

  test('that is the form of one office is not to be published', () => {
    expect(without(true, null)).toEqual({
      place: { column: '', scheme: 'code' },
      province: null,
      remarks: [
        {
          path: 'files[0].place',
          blank: true,
          text: {
            vi: 'biểu của một cơ quan, mỗi dòng một lĩnh vực: không có đơn vị nào để công bố; hãy dùng biểu mẫu mỗi dòng một xã, phường, đặc khu',
            en: 'the form of one office, a row for each field of work: it has no places to publish; use the template with a row for each commune',
          },
        },
      ],
    });
  });
});
