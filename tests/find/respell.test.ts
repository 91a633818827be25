import { describe, expect, test } from 'vitest';
import { bareLetters, otherVowel, respell } from '../../src/find/respell.ts';

describe('what is typed short', () => {
  test.each([
    ['Q.1 TPHCM', 'quận 1 Hồ Chí Minh'],
    ['p12, q. 3', 'phường 12, quận 3'],
    ['TP. HCM', 'Hồ Chí Minh'],
    ['tp Vinh', 'thành phố Vinh'],
    ['Ward 5, District 1', 'phường 5, quận 1'],
    ['TX Mộc Châu', 'thị xã Mộc Châu'],
    ['Yên Thường H. Gia Lâm', 'Yên Thường huyện Gia Lâm'],
    ['TT Huế', 'Huế'],
    ['quận 2, TP.HCM', 'thành phố Thủ Đức, Hồ Chí Minh'],
  ])('%s is %s', (typed, full) => {
    expect(respell(typed)).toBe(full);
  });

  test.each(['quận 12', 'Quận 22', 'Phú Hòa', 'Ea H.Leo', ''])('%s stays', (typed) => {
    expect(respell(typed)).toBe(typed);
  });
});

test('letters without marks are as many as the letters', () => {
  expect(bareLetters('Đường Tuần Giáo')).toBe('duong tuan giao');
});

test('i and y change places where they end a syllable and sound the same, marks kept', () => {
  expect(otherVowel('Mĩ Đình')).toBe('Mỹ Đình');
  expect(otherVowel('Bạch Long Vỹ')).toBe('Bạch Long Vĩ');
  expect(otherVowel('Quí Sơn')).toBe('Quý Sơn');
  expect(otherVowel('Thủy Duy Nghi Bình')).toBe('Thủy Duy Nghi Bình');
});
