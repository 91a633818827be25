import { describe, expect, test } from 'vitest';
import { classifyRow, marksOf } from '../../../src/normalise/read/classifyRow.ts';
import { record } from './records.ts';

const layout = { header: ['Mã', 'Tên', 'Số'], code: 0, name: 1, comment: '#' };

const kindOf = (
  cells: readonly string[],
  { of = layout, data = false, notes = false }: object & Partial<Options> = {},
) => classifyRow(record(cells), of, { data, notes });

interface Options {
  readonly of: { header: readonly string[]; code: number; name: number; comment: string | null };
  readonly data: boolean;
  readonly notes: boolean;
}

describe('a record below the heading is', () => {
  test.each([
    ['data', ['05977', 'Phường Đông Kinh', '12']],
    ['blank', ['', ' ', '\u00a0']],
    ['blank', []],
    ['comment', ['# số liệu ước', '', '']],
    ['data', ['05977', '# x', '12']],
    ['repeated-header', ['Mã', 'Tên', 'Số']],
    ['repeated-header', [' mã ', 'TÊN', 'số', '']],
    ['data', ['Mã', 'Tên', 'Số khác']],
    ['data', ['Mã', 'Tên']],
  ])('%s: %j', (kind, cells) => {
    expect(kindOf(cells)).toBe(kind);
  });

  test('no comment where the description names no sign of one', () => {
    const of = { ...layout, comment: null };
    expect(kindOf(['# a', 'b', '1'], { of })).toBe('data');
    expect(kindOf(['null', 'b', '1'], { of })).toBe('data');
  });
});

describe('a line that numbers the columns', () => {
  test.each([
    [['1', '2', '3']],
    [['A', 'B', '1', '2']],
    [['(1)', '(2)', '(3)']],
    [['a', '1', '2', '3=2/1']],
    [['1', '2', '3 = 1 + 2', '4=(1+2)*100%']],
    [['0', '1', '2']],
    [['2', '3', '4']],
    [['', '1', '', '2']],
    [['đ', '1', '2']],
  ])('is an index: %j', (cells) => {
    expect(kindOf(cells)).toBe('index');
  });

  test.each([
    [['A', 'B', 'C']],
    [['A', '1', 'x']],
    [['1', '3', '5']],
    [['3', '4', '5']],
    [['1', '2', 'hai']],
    [['1', '2', '3 là tổng']],
    [['100', '101', '102']],
    [['1a', '2', '3']],
    [['A', 'B', '1']],
  ])('is none where its numbers do not run from the first column on: %j', (cells) => {
    expect(kindOf(cells)).toBe('data');
  });

  test('stands above the data, not in it', () => {
    expect(kindOf(['1', '2', '3'], { data: true })).toBe('data');
  });
});

describe('a total', () => {
  test.each([
    [['', 'Tổng cộng', '12']],
    [['', 'TỔNG SỐ:', '12']],
    [['', 'Tổng cộng :', '12']],
    [['', 'Cộng (I+II)', '12']],
    [['', 'Tổng (1 + 2 = 3)', '12']],
    [['Tổng cộng', '', '12']],
    [['Toàn tỉnh', 'x', '12']],
    [['', 'Cộng(I+II)', '12']],
    [['', 'Bình quân', '12']],
    [['', 'Cả nước', '12']],
    [['', 'Total', '12']],
  ])('is told by its whole name: %j', (cells) => {
    expect(kindOf(cells)).toBe('total');
  });

  test.each([
    [['', 'Xã Tổng Cọt', '12']],
    [['', 'Tổng Cọt', '12']],
    [['', 'Tổng (cũ)', '12']],
    [['', 'Tổng: cũ', '12']],
    [['', 'Tổng: số', '12']],
    [['', 'Tổng (1) số', '12']],
    [['05977', 'Tổng cộng', '12']],
    [['', 'x', 'Tổng cộng']],
  ])('is none where a unit may be meant: %j', (cells) => {
    expect(kindOf(cells)).toBe('data');
  });

  test('may stand in the first or second column of a table whose names stand further on', () => {
    const of = { header: ['a', 'b', 'c', 'd'], code: -1, name: 3, comment: null };
    expect(kindOf(['Tổng số', 'x', 'y', '1'], { of })).toBe('total');
    expect(kindOf(['x', 'Tổng số', 'y', '1'], { of })).toBe('total');
    expect(kindOf(['x', 'y', 'z', 'Tổng số'], { of })).toBe('total');
    expect(kindOf(['x', 'y', 'Tổng số', '1'], { of })).toBe('data');
  });
});

describe('a section', () => {
  test.each([
    [['I', 'Các phường', '']],
    [['IV.', 'Các xã', '']],
    [['I', 'Khu vực 2', '']],
    [['A', 'Khối phường', '']],
    [['Đ)', 'Khối xã', '']],
    [['9', 'Các xã', '']],
    [['12.', 'Các xã', '']],
    [['1.', 'Các xã', '']],
    [['', 'II. Các xã', '']],
    [['', 'A) Các xã', '']],
    [['', 'Khối xã', '']],
    [['', 'vùng núi', '']],
    [['', 'Cụm 1', '']],
    [['', 'Nhóm 2', '']],
  ])('is a sign with a name or a name that begins with one: %j', (cells) => {
    expect(kindOf(cells)).toBe('section');
  });

  test.each([
    [['05977', 'Phường Đông Kinh', '']],
    [['I', 'Các phường', '12']],
    [['1', '12', '']],
    [['123', 'Các xã', '']],
    [['I', '', '']],
    [['Cụm 1', '', '']],
    [['', 'Các xã', '']],
    [['', 'Vùngcao', '']],
    [['Ia', 'Chim', '']],
    [['', 'Xã A. B', '']],
    [['', 'xã vùng cao', '']],
  ])('is none with a code, a number or another name: %j', (cells) => {
    expect(kindOf(cells)).toBe('data');
  });
});

describe('a row with a code is data, also where its numbers are empty:', () => {
  test.each([[['97', 'Cà Mau', '']], [['01', 'Hà Nội', '']], [['05977', 'Phường Đông Kinh', '']]])(
    '%j',
    (cells) => {
      expect(kindOf(cells)).toBe('data');
      expect(kindOf(cells, { notes: true })).toBe('data');
    },
  );

  test('a table without codes has sections all the same', () => {
    const of = { ...layout, code: -1 };
    expect(kindOf(['I', 'Các xã', ''], { of })).toBe('section');
    expect(kindOf(['12', 'Các xã', ''], { of })).toBe('section');
  });

  test('a number of two digits in another column is that of a section', () => {
    expect(kindOf(['', '12', 'Các xã'])).toBe('section');
  });
});

describe('a note', () => {
  test.each([
    [['Ghi chú: số liệu ước', '', '']],
    [['Ghi chú', 'số liệu', 'ước']],
    [['', 'Nguồn: Sở Nội vụ', '']],
    [['chú thích', '', '']],
    [['Lưu ý', '', '']],
    [['Note: x', '', '']],
    [['Notes', '', '']],
    [['Source: x', '', '']],
    [['Người lập', 'Thủ trưởng', '']],
    [['KT. Chủ tịch', '', '']],
    [['TM. Ủy ban', '', '']],
    [['Xác nhận', '', '']],
    [['* ước', '', '']],
    [['(**) ước', '', '']],
    [['(1) ước', '', '']],
    [['¹ ước', '', '']],
    [['⁽¹⁾ ước', '', '']],
    [['- ước', '', '']],
    [['Lạng Sơn, ngày 10 tháng 10 năm 2026', '', '']],
    [['Ngày 10 tháng 10 năm 2026', '', '']],
  ])('is told by its first words: %j', (cells) => {
    expect(kindOf(cells)).toBe('note');
  });

  test.each([
    [['05977', 'Ghi chú', '']],
    [['Notebook', '', '']],
    [['Xã Nguồn', '', '']],
    [['-x', '', '']],
    [['(123) x', '', '']],
    [['x ngày 1 tháng 2 năm 2026', '', '']],
    [['ngày 10/10/2026', '', '']],
    [['Ghi chú', 'a', 'b', 'c']],
  ])('is none with a code, with many cells or with other words: %j', (cells) => {
    expect(kindOf(cells)).toBe('data');
  });

  test('goes on in short lines below it', () => {
    expect(kindOf(['số liệu ước', '', ''])).toBe('data');
    expect(kindOf(['số liệu ước', '', ''], { notes: true })).toBe('note');
    expect(kindOf(['số liệu', 'ước', ''], { notes: true })).toBe('note');
    expect(kindOf(['số liệu', 'ước', 'x'], { notes: true })).toBe('data');
    expect(kindOf(['05977', 'Phường Đông Kinh', ''], { notes: true })).toBe('data');
  });
});

describe('the signs that a note explains', () => {
  test.each([
    [
      ['(*) số liệu ước', '(2) sơ bộ'],
      ['*', '2'],
    ],
    [['** ước; *** sơ bộ'], ['**', '***']],
    [['Ghi chú: * ước'], ['*']],
    [['(12) ước'], ['12']],
    [['(***) ước'], ['***']],
    [['Ghi chú: ước'], []],
    [['(123) ước; 5*3; **** x'], []],
    [['Ghi chú:', '*', 'ước'], ['*']],
  ])('of %j are %j', (cells, marks) => {
    expect(marksOf(record(cells))).toEqual(marks);
  });
});
