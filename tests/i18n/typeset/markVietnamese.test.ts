import { expect, test } from 'vitest';
import { markVietnamese } from '../../../src/i18n/typeset/markVietnamese.ts';

/** A text with brackets round what is marked. */
const shown = (text: string): string =>
  markVietnamese(text).replaceAll('<span lang="vi">', '[').replaceAll('</span>', ']');

test.each([
  ['Cadre (cán bộ)', 'Cadre ([cán bộ])'],
  ['an allowance (không chuyên trách); neither', 'an allowance ([không chuyên trách]); neither'],
  [
    '(from thành phố Hồ Chí Minh, tỉnh Bình Dương)',
    '(from [thành phố Hồ Chí Minh, tỉnh Bình Dương])',
  ],
  ['thị xã Sơn Tây · the whole', '[thị xã Sơn Tây] · the whole'],
  [
    'Pháp luật và Phát triển: Two-tier government',
    '[Pháp luật và Phát triển]: Two-tier government',
  ],
  [
    'Đại Kim, part of Thị trấn Văn Điển and a part of Xã Tam Hiệp',
    'Đại Kim, part of [Thị trấn Văn Điển] and a part of Xã Tam Hiệp',
  ],
  [
    'Tỷ lệ hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
    '[Tỷ lệ hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa]',
  ],
])('%s: common words are marked with the names they go with', (text, marked) => {
  expect(shown(text)).toBe(marked);
});

test.each([
  '90.04% in Cà Mau and Sơn La',
  'Hoàng Sa, Trường Sa',
  'Xã Ch&#39;ơm, Xã Ga Ri',
  'Two-tier local government',
  '',
])('names of places and English stay as they are: %s', (text) => {
  expect(markVietnamese(text)).toBe(text);
});
