import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import { foldedKey, headingKey } from '../../../src/normalise/propose/headingKey.ts';
import { matchIndicator } from '../../../src/normalise/propose/matchIndicator.ts';

test.each([
  ['Hồ sơ tiếp nhận (hồ sơ)', 'hồ sơ tiếp nhận'],
  ['HỒ SƠ TIẾP NHẬN:', 'hồ sơ tiếp nhận'],
  ['  Hồ  sơ\n tiếp nhận ( hồ sơ ) ', 'hồ sơ tiếp nhận'],
  ['Tỷ lệ (%)', 'tỷ lệ'],
  ['Tỷ lệ (năm nay) (%)', 'tỷ lệ năm nay'],
  ['Tỷ lệ (năm nay)', 'tỷ lệ năm nay'],
  ['Hồ sơ / Quá hạn', 'hồ sơ quá hạn'],
  ['on_time', 'on time'],
  ['766', '766'],
  ['…', ''],
])('the heading "%s" has the key "%s"', (label, key) => {
  expect(headingKey(label)).toBe(key);
});

test('a key has its marks in one form, and a folded key has none', () => {
  expect(headingKey('Hồ sơ đúng hạn'.normalize('NFD'))).toBe('hồ sơ đúng hạn');
  expect(foldedKey('Hồ sơ ĐÚNG hạn (%)')).toBe('ho so dung han');
});

const indicator = (id: string, vi: string, changes: Partial<Indicator> = {}): Indicator =>
  ({
    id,
    name: { vi, en: `Name of ${id}, in English` },
    short: { vi: `Ngắn ${id}`, en: `Short ${id}` },
    unit: 'count',
    family: 'portal-2026',
    ...changes,
  }) as Indicator;

const all = [
  indicator('staff_quota_total', 'Biên chế tất cả'),
  indicator('staff_quota_commune', 'Biên chế cấp xã, năm nay'),
  indicator('portal766_on_time', 'Hồ sơ đúng hạn (trong kỳ)'),
  indicator('portal766_on_time_ratio', 'Tỷ lệ đúng hạn: trên Cổng', { unit: 'percent' }),
  indicator('press_late', 'Hồ sơ trễ', { family: 'press' }),
  indicator('portal766_overdue', 'Hồ sơ quá hạn', { family: 'registry' }),
  indicator('form06a_total', 'Tổng số hồ sơ', { family: 'form-06a' }),
  indicator('a', 'Hồ sơ la'),
  indicator('b', 'Hồ sơ lã'),
];
/** Made anew in each test, so that a change of how it is made is met there. */
const match = (label: string): string[] =>
  matchIndicator(new Map(all.map((each) => [each.id, each])))(label).map(({ id }) => id);

describe('a heading means the indicator', () => {
  test.each([
    ['Hồ sơ đúng hạn (trong kỳ)', 'its name'],
    ['HỒ SƠ ĐÚNG HẠN', 'its name without what follows a bracket'],
    ['Ngắn portal766_on_time', 'its short name'],
    ['Name of portal766_on_time, in English', 'its name in English'],
    ['Name of portal766_on_time', 'that without what follows a comma'],
    ['short portal766-on-time', 'its short name in English'],
    ['portal766_on_time', 'its id'],
    ['on_time', 'its id without its family'],
    ['Số hồ sơ đúng hạn', 'a word of the closed list'],
    ['Hồ sơ / Hồ sơ đúng hạn', 'its name behind that of a group'],
    ['A / B / Hồ sơ đúng hạn', 'its name behind two groups'],
    ['ho so dung han', 'its name without marks'],
    ['Nhom / ho so dung han', 'its name without marks behind a group'],
    ['Hồ sơ đúng hạn (hồ sơ)', 'its name with its unit'],
  ])('of which it is written "%s": %s', (label) => {
    expect(match(label)).toEqual(['portal766_on_time']);
  });

  test('with its marks first, and without them only where no name has these', () => {
    expect(match('Hồ sơ la')).toEqual(['a']);
    expect(match('Hồ sơ lã')).toEqual(['b']);
    expect(match('Hồ sơ lá')).toEqual(['a', 'b']);
    expect(match('Ho so la')).toEqual(['a', 'b']);
  });

  test('by its whole words before its last alone', () => {
    expect(match('Hồ sơ la / Hồ sơ lã')).toEqual(['b']);
    expect(match('Biên chế / Hồ sơ la')).toEqual(['a']);
  });
});

describe('a heading that may be several', () => {
  test('names them in the order of the catalogue', () => {
    expect(match('Biên chế')).toEqual(['staff_quota_total', 'staff_quota_commune']);
    expect(match('Đúng hạn')).toEqual(['portal766_on_time', 'portal766_on_time_ratio']);
  });

  test('is decided by its unit', () => {
    expect(match('Đúng hạn (%)')).toEqual(['portal766_on_time_ratio']);
    expect(match('Đúng hạn (hồ sơ)')).toEqual(['portal766_on_time']);
    expect(match('Đúng hạn (ngày)')).toEqual([]);
  });
});

describe('a heading means none', () => {
  test.each([
    ['Hồ sơ trễ', 'a figure of the press'],
    ['Hồ sơ quá hạn', 'one of the registry, by its name or by another word'],
    ['Số hồ sơ quá hạn', 'one of the registry, by its name or by another word'],
    ['Tổng số hồ sơ', 'a column of the form'],
    ['Biên chế cấp', 'a part of a name'],
    ['Số giếng', 'unknown words'],
    ['', 'no words'],
    ['…', 'signs alone'],
  ])('where it is "%s": %s', (label) => {
    expect(match(label)).toEqual([]);
  });

  test('where what is left of a name before its sign is less than three words', () => {
    expect(match('Tỷ lệ đúng hạn')).toEqual(['portal766_on_time_ratio']);
    const short = indicator('c', 'Kinh phí, năm nay');
    const found = matchIndicator(new Map([[short.id, short]]));
    expect(found('Kinh phí')).toEqual([]);
    expect(found('Kinh phí, năm nay')).toEqual([short]);
  });
});
