import { expect, test } from 'vitest';
import { headingUnit, unitLine, unitOfWords } from '../../../src/normalise/read/headingUnit.ts';

test.each([
  ['người', { unit: 'persons', scale: 0 }],
  ['nghìn người', { unit: 'persons', scale: 3 }],
  [' Triệu  đồng ', { unit: 'VND', scale: 6 }],
  ['tỷ đồng', { unit: 'VND', scale: 9 }],
  ['%', { unit: 'percent', scale: 0 }],
  ['nghìn', null],
  ['nghìnngười', null],
  ['x người', null],
  ['', null],
])('the words "%s" name a unit and a power of ten: %j', (words, unit) => {
  expect(unitOfWords(words)).toEqual(unit);
});

test.each([
  ['Kinh phí (triệu đồng)', { unit: 'VND', scale: 6 }],
  ['Kinh phí (ĐVT: triệu đồng) ', { unit: 'VND', scale: 6 }],
  ['Dân số (đơn vị tính : nghìn người)', { unit: 'persons', scale: 3 }],
  ['Dân số (ĐVT:người)', { unit: 'persons', scale: 0 }],
  ['Dân số (Đơn vị: người)', { unit: 'persons', scale: 0 }],
  ['Tỷ lệ (2026) (%)', { unit: 'percent', scale: 0 }],
  ['Dân số (cả người già)', null],
  ['Kinh phí (triệu đồng) năm 2026', null],
  ['Kinh phí (x đvt: triệu đồng)', null],
  ['Kinh phí ((triệu đồng))', null],
  ['Kinh phí', null],
  ['(%)', { unit: 'percent', scale: 0 }],
])('the heading "%s" names in its last brackets %j', (heading, unit) => {
  expect(headingUnit(heading)).toEqual(unit);
});

test.each([
  ['Đơn vị tính: triệu đồng', 'triệu đồng'],
  ['(ĐVT : người)', 'người'],
  ['ĐVT:người', 'người'],
  ['  Unit:  persons.', 'persons'],
  ['(Đơn vị tính: hồ sơ).', 'hồ sơ'],
  ['Bảng 1. Đơn vị tính: người', null],
  ['Đơn vị tính', null],
  ['Đơn vị tính: người (ước)', null],
  ['Đơn vị: Sở Nội vụ', null],
])('the line "%s" above a table says %j of its numbers', (line, words) => {
  expect(unitLine(line)).toBe(words);
});
