import { describe, expect, test } from 'vitest';
import { columnRoles } from '../../../src/normalise/propose/columnRoles.ts';
import { placesAt, rowsOf } from './tiny.ts';

/** Returns the role of a column with that heading and those cells. */
const roleOf = (label: string, ...texts: readonly string[]) =>
  columnRoles([label], rowsOf(...texts.map((text) => [text])), null)[0]?.role;
const is = (label: string, ...texts: readonly string[]) => roleOf(label, ...texts)?.is;

test('each column has its heading, its position and its cells that are not empty', () => {
  expect(
    columnRoles(['Mã', 'n', ''], rowsOf(['90001', '5'], ['90002', ''], ['']), placesAt()),
  ).toEqual([
    { label: 'Mã', at: 0, texts: ['90001', '90002'], role: { is: 'place' } },
    { label: 'n', at: 1, texts: ['5'], role: { is: 'number' } },
    { label: '', at: 2, texts: [], role: { is: 'empty' } },
  ]);
});

test('the columns of places are known before, whatever they are called', () => {
  const labels = ['STT', 'Ghi chú', 'Hạng', 'Loại', 'Tên', 'n'];
  const places = placesAt({ column: 1, name: 2, provinceCode: 3, provinceName: 4, again: [0, 5] });
  const roles = columnRoles(labels, [], places).map(({ role }) => role);
  const again = {
    is: 'ignored',
    reason: {
      vi: 'Nêu lại đơn vị; đơn vị đã được xác định ở cột khác',
      en: 'Names the unit again; it is told by another column',
    },
  };
  expect(roles).toEqual([
    { is: 'ignored', reason: { vi: 'Số thứ tự', en: 'Number of the row' } },
    { is: 'place' },
    { is: 'place' },
    { is: 'place' },
    { is: 'place' },
    again,
  ]);
  expect(columnRoles(['a', 'b'], [], null).map(({ role }) => role.is)).toEqual([
    'number',
    'number',
  ]);
});

test.each([
  ['STT', 'Số thứ tự', 'Number of the row'],
  ['Số TT', 'Số thứ tự', 'Number of the row'],
  ['No.', 'Số thứ tự', 'Number of the row'],
  ['GHI CHÚ:', 'Ghi chú', 'Remarks'],
  ['Notes', 'Ghi chú', 'Remarks'],
  ['note', 'Ghi chú', 'Remarks'],
  ['Remark', 'Ghi chú', 'Remarks'],
  [
    'Loại đơn vị',
    'Loại đơn vị; lấy từ danh mục đơn vị',
    'Kind of the unit; it is taken from the registry',
  ],
])('a column called "%s" is passed over, and says why', (label, vi, en) => {
  expect(roleOf(label, 'x')).toEqual({ is: 'ignored', reason: { vi, en } });
});

test.each([
  'Mã số thứ tự',
  'Số có ghi chú',
  'Ghi chú thêm',
  'Mã loại',
  'Loại đất',
  'Điểm xếp hạng',
  'Số theo thứ tự',
])('a column called "%s" is another', (label) => {
  expect(is(label, '5')).toBe('number');
});

test('a column of days or periods with more words over it is another', () => {
  expect(is('Ngày họp', '2026-10-10')).toBe('number');
  expect(is('Số liệu tính đến', 'ngày 10 tháng 10 năm 2026')).toBe('number');
  expect(is('Năm thành lập', 'năm 2025')).toBe('number');
  expect(is('Các năm', 'Quý III/2026')).toBe('text');
});

test('a column of districts is empty: there are none since 1 July 2025', () => {
  expect(is('Quận, huyện', 'Hoàn Kiếm')).toBe('empty');
});

test('a column without a heading is empty where no cell is filled', () => {
  expect(is('')).toBe('empty');
  expect(is('', '5')).toBe('number');
  expect(is('', 'x')).toBe('text');
  expect(is('Số giếng')).toBe('number');
});

describe('a column of days or periods', () => {
  test.each(['Tính đến', 'as of', 'Ngày số liệu', 'Ngày lấy số liệu', 'Thời điểm', 'Ngày'])(
    'called "%s" is the day of the figures where its cells are days',
    (label) => {
      expect(is(label, '2026-10-10', '21/7/2026')).toBe('asOf');
      expect(is(label, 'hôm qua')).toBe('text');
      expect(is(label)).toBe('number');
    },
  );

  test.each(['Kỳ', 'Kỳ báo cáo', 'Thời kỳ', 'Period', 'Tháng', 'Quý', 'Năm'])(
    'called "%s" is the period where its cells are periods',
    (label) => {
      expect(is(label, 'Quý III/2026', '7/2026')).toBe('period');
      expect(is(label, 'lúc nào')).toBe('text');
      expect(is(label)).toBe('number');
    },
  );

  test('is one where four cells in five are days', () => {
    const day = '2026-10-10';
    expect(is('Ngày', day, day, day, day, 'x')).toBe('asOf');
    expect(is('Ngày', day, day, day, 'x')).toBe('text');
  });

  test('called otherwise is words', () => {
    expect(is('Cột', 'Quý III/2026')).toBe('text');
    expect(is('Ngày họp', 'x')).toBe('text');
  });
});

test.each(['Hạng', 'Xếp hạng', 'Thứ hạng', 'Xếp thứ hạng', 'Rank', 'Thứ tự'])(
  'a column called "%s" is a rank',
  (label) => {
    expect(is(label, '1')).toBe('rank');
    expect(is(`${label} của tỉnh`, '1')).toBe('number');
  },
);

describe('a column called otherwise', () => {
  test.each([
    '5',
    '1.234,5',
    '~6',
    '≥ 7'.replace(' ', ''),
    '−3',
    '+3',
    '95,5%',
    '7 xã',
    'hơn 2.900',
    'khoảng chừng hơn 7',
    '-',
    '–',
    '…',
    '---',
  ])('is one of numbers where its cells are as %s', (text) => {
    expect(is('Số giếng', text)).toBe('number');
  });

  test.each(['x', 'một', 'x5', 'bốn từ đứng trước 7', '-x', 'x-', '(5)', '~'])(
    'is one of words where they are as %s',
    (text) => {
      expect(is('Số giếng', text)).toBe('text');
    },
  );

  test('is one of numbers where four cells in five are numbers', () => {
    expect(is('Số giếng', '1', '2', '3', '4', 'x')).toBe('number');
    expect(is('Số giếng', '1', '2', '3', 'x')).toBe('text');
  });
});
