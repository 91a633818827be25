import { expect, test } from 'vitest';
import { bindNumbers } from '../../../src/i18n/typeset/bindNumbers.ts';

/** A text with `_` for each space that doesn't break. */
const shown = (text: string): string => bindNumbers(text).replaceAll('\u00a0', '_');

test.each([
  ['hơn 31.900 người theo đề xuất', 'hơn_31.900_người theo đề xuất'],
  ['Tối đa 4,09 ngày', 'Tối đa_4,09_ngày'],
  ['tỷ lệ; n = 268.678 hồ sơ', 'tỷ lệ; n_=_268.678 hồ sơ'],
  ['Từ ngày 21 tháng 7 năm 2025, cả nước', 'Từ ngày_21_tháng_7_năm_2025, cả nước'],
  ['từ 1/7/2025 đến 10/10/2026', 'từ_1/7/2025 đến_10/10/2026'],
  ['10 October 2026; July 2025; Q3 2026', '10_October_2026; July_2025; Q3_2026'],
  ['nearly 6,600 people, rank 6 of 34', 'nearly_6,600_people, rank_6 of 34'],
  ['over 95% of 34 provinces', 'over_95% of 34_provinces'],
])('%s stays together at its numbers', (text, bound) => {
  expect(shown(text)).toBe(bound);
});

test('a word that only begins or ends like one of them is left alone', () => {
  const text = 'Gắn 3 bảng, 5 ngàyx, 34 xãhội, 12 hamlets';
  expect(bindNumbers(text)).toBe(text);
});

test('a text without numbers is the same text', () => {
  expect(bindNumbers('từ ngày đến ngày')).toBe('từ ngày đến ngày');
});
