import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import { areIndependent } from '../../src/normalise/plain/independent.ts';
import { officialsOf } from '../../src/normalise/plain/officials.ts';
import { unitBytes } from '../../src/normalise/plain/unitBytes.ts';
import { placeIndex } from '../../src/normalise/registry/placeIndex.ts';
import { toy } from '../registry/registries.ts';
import { known } from './support.ts';

const { places } = toy();

/** The units as bytes, made anew. */
const made = () => unitBytes({ officials: officialsOf(places), places: placeIndex(places) });

describe('units as the bytes of a file write them', () => {
  const codes = [90001, 90002, 90003, 90004, 90005];

  test('have a position each by their code, from 1; other codes have none', () => {
    const { byCode, count } = made();
    expect(count).toBe(5);
    expect(codes.map((code) => byCode[code])).toEqual([1, 2, 3, 4, 5]);
    expect([byCode[0], byCode[97], byCode[90006], byCode[99_999], byCode[100_000]]).toEqual([
      0,
      0,
      0,
      0,
      undefined,
    ]);
  });

  test('have their names one after the other', () => {
    const { names, starts } = made();
    const nameOf = (i: number) =>
      new TextDecoder().decode(names.subarray(starts[i], starts[i + 1]));
    expect([1, 2, 3, 4, 5].map(nameOf)).toEqual([
      'Phường Đường Tây',
      'Xã Văn Lang',
      'Xã Văn Lăng',
      'Đặc khu Hòn Đỏ',
      "Xã Ea H'Đinh",
    ]);
    expect(starts[1]).toBe(0);
    expect(starts[6]).toBe(names.length);
  });

  test('have their provinces, and the days on which they were there', () => {
    const { provinces, thereOn } = made();
    expect(provinces).toEqual([
      null,
      ...codes.map((code) => known.places.byCode(String(code))?.parent),
    ]);
    expect([...thereOn('2025-07-01')]).toEqual([0, 1, 1, 1, 1, 1]);
    expect([...thereOn('2025-06-30')]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(thereOn('2025-07-01')).toEqual(thereOn('2025-07-01'));
  });

  test('are made once for what is known', () => {
    const of = { officials: officialsOf(places), places: placeIndex(places) };
    expect(unitBytes(of)).toBe(unitBytes(of));
    expect(made()).not.toBe(made());
    expect(unitBytes(of).thereOn('2025-07-01')).toBe(unitBytes(of).thereOn('2025-07-01'));
  });
});

describe('figures of a row are right or wrong each by itself', () => {
  const total = known.catalogue.get('form06a_total')!;
  const of = (...changes: ReadonlyArray<Partial<Indicator>>): Indicator[] =>
    changes.map((each, i) => ({ ...total, id: `own_${i}`, ...each }));
  const alone = (of: readonly Indicator[], all: readonly Indicator[] = of): boolean =>
    areIndependent(of, new Map(all.map((each) => [each.id, each])));

  test('where their families are of tables', () => {
    for (const family of ['portal-2026', 'form-06a', 'reported', 'target'] as const)
      expect(alone(of({ family }))).toBe(true);
    expect(alone(of({ family: 'press' }))).toBe(false);
    expect(alone(of({}, { family: 'press' }))).toBe(false);
    expect(alone([])).toBe(true);
  });

  test('where none is set against others', () => {
    for (const id of ['total', 'on_time', 'received', 'overdue'])
      expect(alone(of({ id: `portal766_${id}` }))).toBe(false);
    expect(alone(of({ id: 'portal766_other' }))).toBe(true);
  });

  test('where none stands there twice', () => {
    expect(alone(of({ id: 'a' }, { id: 'b' }))).toBe(true);
    expect(alone(of({ id: 'a' }, { id: 'a' }))).toBe(false);
  });

  test('where no rate is of two of them', () => {
    const [a, b] = of({ id: 'a' }, { id: 'b' });
    const rate = { ...total, id: 'r', ratio: { numerator: 'a', denominator: 'b' } } as Indicator;
    expect(alone([a!, b!], [a!, b!, rate])).toBe(false);
    expect(alone([a!], [a!, b!, rate])).toBe(true);
    expect(alone([b!], [a!, b!, rate])).toBe(true);
  });
});
