import { describe, expect, test } from 'vitest';
import {
  countOutside,
  isNumeric,
  numberIn,
  type SortCell,
  sortOrder,
} from '../../../src/client/interact/sortOrder.ts';

const number = (value: number | null, text = String(value)): SortCell => ({ number: value, text });
const word = (text: string): SortCell => ({ number: null, text });

describe('numberIn', () => {
  test.each([
    ['88.429', 'vi', 88429],
    ['88,429', 'en', 88429],
    ['90,04%', 'vi', 90.04],
    ['90.04%', 'en', 90.04],
    ['hơn 31.900 người', 'vi', 31900],
    ['−3,52', 'vi', -3.52],
    ['0', 'vi', 0],
    ['1.234,5.', 'vi', 1234.5],
    ['không sắp', 'vi', null],
    ['', 'en', null],
  ])('%s in %s is %s', (text, locale, value) => {
    expect(numberIn(text, locale)).toBe(value);
  });
});

describe('sortOrder', () => {
  test('zero is a number, and what is absent comes last in either direction', () => {
    const cells = [number(5), number(null, 'chưa có'), number(0), number(9)];
    expect(sortOrder(cells, 'asc')).toEqual([2, 0, 3, 1]);
    expect(sortOrder(cells, 'desc')).toEqual([3, 0, 2, 1]);
    expect(countOutside(cells)).toBe(1);
  });

  test('equal ones and absent ones keep the order that they came in, in either direction', () => {
    const cells = [number(1), number(null, '–'), number(1), number(null, '–'), number(0)];
    expect(sortOrder(cells, 'asc')).toEqual([4, 0, 2, 1, 3]);
    expect(sortOrder(cells, 'desc')).toEqual([0, 2, 4, 1, 3]);
  });

  test('names stand as a Vietnamese reader looks them up: d before đ, marks after letters', () => {
    const names = ['Đà Nẵng', 'Cà Mau', 'Gia Lai', 'Điện Biên', 'An Giang', 'Dak', 'Huế'];
    const order = sortOrder(names.map(word), 'asc').map((i) => names[i]);
    expect(order).toEqual(['An Giang', 'Cà Mau', 'Dak', 'Đà Nẵng', 'Điện Biên', 'Gia Lai', 'Huế']);
  });

  test('the kind of a unit is no part of the name by which it is looked up', () => {
    const names = ['Xã Bàu Cạn', 'Phường An Bình', 'Đặc khu Côn Đảo', 'TP. Hồ Chí Minh'];
    const order = sortOrder(names.map(word), 'asc').map((i) => names[i]);
    expect(order).toEqual(['Phường An Bình', 'Xã Bàu Cạn', 'Đặc khu Côn Đảo', 'TP. Hồ Chí Minh']);
  });

  test('a column is one of numbers where most of its cells are', () => {
    expect(isNumeric([number(1), number(2), word('không sắp')])).toBe(true);
    expect(isNumeric([word('a'), number(2), word('b')])).toBe(false);
    expect(isNumeric([word('')])).toBe(false);
  });

  test('an empty table has an empty order', () => {
    expect(sortOrder([], 'desc')).toEqual([]);
  });
});
