import { describe, expect, test } from 'vitest';
import { known } from '../support.ts';
import { header, layoutOf } from './tinyTable.ts';

const of = (id: string) => known.catalogue.get(id)!;
const ignored = (column: string) => ({ column, reason: { vi: 'x', en: 'x' } });
const total = { indicator: 'form06a_total', value: 'a' };
const online = { indicator: 'form06a_online', value: 'b' };
const place = { column: 'ma', scheme: 'code', name: 'ten', names: [] };

describe('how plain rows are read', () => {
  test('is told by the kind of each column, and where each figure stands', () => {
    expect(layoutOf()).toEqual({
      columns: ['code', 'name', 'time', 'number', 'number'],
      figures: [
        { indicator: of('form06a_total'), slot: 0, column: 4 },
        { indicator: of('form06a_online'), slot: 1, column: 5 },
      ],
      checks: [],
      province: null,
      comment: null,
      slots: 2,
    });
  });

  test('follows the order of the columns, not that of the description', () => {
    const found = layoutOf({ figures: [online, total] }, ['b', 'x', 'ky', 'a', 'ma', 'ten']);
    expect(found).toMatchObject({
      columns: ['number', 'other', 'time', 'number', 'code', 'name'],
      figures: [
        { indicator: { id: 'form06a_online' }, slot: 0, column: 1 },
        { indicator: { id: 'form06a_total' }, slot: 1, column: 4 },
      ],
      slots: 2,
    });
  });

  test('has the numbers that only checks ask for, and the checks by where they stand', () => {
    const checks = [
      { sum: ['a', 'b'], equals: 'x' },
      { sum: ['b', 'a'], equals: 100 },
      { order: ['y', 'b', 'a'] },
    ];
    expect(layoutOf({ checks }, [...header, 'x', 'y'])).toMatchObject({
      columns: ['code', 'name', 'time', 'number', 'number', 'number', 'number'],
      checks: [{ sum: [0, 1], slot: 2 }, { sum: [1, 0], equals: 100 }, { order: [3, 1, 0] }],
      slots: 4,
    });
  });

  test('has the columns of time of every way to describe it', () => {
    const kinds = (changes: object, more: readonly string[] = []) =>
      layoutOf(changes, [...header, ...more])?.columns.join(' ');
    const start = { column: 'tu' };
    const end = { column: 'den' };
    expect(kinds({ period: { start, end } }, ['tu', 'den'])).toBe(
      'code name other number number time time',
    );
    expect(kinds({ period: { start, end: null } }, ['tu'])).toBe(
      'code name other number number time',
    );
    expect(kinds({ period: { start: { date: '2026-01-01' }, end } }, ['den'])).toBe(
      'code name other number number time',
    );
    expect(kinds({ asOf: { column: 'ngay' } }, ['ngay'])).toBe('code name time number number time');
    expect(kinds({ period: { text: '7/2025' }, asOf: { column: 'ngay' } }, ['ngay'])).toBe(
      'code name other number number time',
    );
    expect(kinds({ period: { text: '7/2025' }, asOf: { date: '2025-07-31' } })).toBe(
      'code name other number number',
    );
    expect(kinds({ asOf: { column: 'ky' } })).toBe('code name time number number');
  });

  test('has no column of names where the description has none', () => {
    expect(layoutOf({ place: { ...place, name: undefined } })?.columns[1]).toBe('other');
  });

  test('keeps the sign of comments and the province, by its code of today', () => {
    expect(layoutOf({ comment: '#' })?.comment).toBe('#');
    expect(layoutOf({ place: { ...place, province: '97' } })?.province).toBe('97');
    expect(layoutOf({ place: { ...place, province: 'x' } })?.province).toBe('x');
    expect(layoutOf({ place: { ...place, province: '5' } })?.province).toBe('5');
  });
});

describe('a table has no plain rows', () => {
  test.each([
    ['that is long', { layout: 'long', key: ['ten'] }],
    ['of one place', { place: { code: '97' } }],
    ['of codes of the portal', { place: { ...place, scheme: 'portal' } }],
    ['of names', { place: { ...place, scheme: 'name' } }],
    ['with a second column of codes', { place: { ...place, code: 'ky' } }],
    ['with codes of provinces', { place: { ...place, provinceCode: 'ky' } }],
    ['with names of provinces', { place: { ...place, provinceName: 'ky' } }],
    ['of which a figure has no number', { figures: [{ ...total, value: undefined }] }],
    ['of which a figure has a rank', { figures: [{ ...total, rank: 'b' }] }],
    ['of which a figure has a maximum', { figures: [{ ...total, max: 20 }] }],
    ['of which a figure has a scale', { figures: [{ ...total, scale: 3 }] }],
    ['of which one figure alone has a scale', { figures: [total, { ...online, scale: 3 }] }],
    ['of which a figure has counts', { figures: [{ ...total, numerator: 'b' }] }],
    ['of which a figure is unknown', { figures: [total, { ...online, indicator: 'x' }] }],
    ['of one figure twice', { figures: [total, { ...total, value: 'b' }] }],
    ['of which a column is not there', { figures: [total, { ...online, value: 'c' }] }],
    ['without its column of codes', { place: { ...place, column: 'x' } }],
    ['without its column of names', { place: { ...place, name: 'x' } }],
    ['without its column of time', { period: { column: 'x' } }],
    ['whose code is a number of it', { figures: [{ ...total, value: 'ma' }] }],
    ['whose name is a number of it', { figures: [{ ...total, value: 'ten' }] }],
    ['whose name is its code', { place: { ...place, name: 'ma' } }],
    ['whose time is a number of it', { period: { column: 'a' } }],
    ['whose time is its code', { period: { column: 'ma' } }],
  ])('%s', (_, changes) => {
    expect(layoutOf(changes)).toBeNull();
  });

  test('of which a heading stands twice, is a district or the code of a unit', () => {
    expect(layoutOf({}, [...header, 'x', 'x'])).toBeNull();
    expect(layoutOf({}, [...header, 'Huyện'])).toBeNull();
    expect(layoutOf({}, [...header, '90001'])).toBeNull();
    for (const name of ['9000', '900011', 'x90001', '90001x'])
      expect(layoutOf({}, [...header, name])).not.toBeNull();
  });

  test('but has where a part of a description is empty, or only asks for a number', () => {
    const figures = [{ ...total, scale: undefined, required: true }];
    expect(layoutOf({ figures, ignoredColumns: [ignored('b')] })?.slots).toBe(1);
  });
});
