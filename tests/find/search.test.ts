import { describe, expect, test } from 'vitest';
import type { FindIndex } from '../../src/find/entry.ts';
import { packOld } from '../../src/find/packOld.ts';
import { packPlaces } from '../../src/find/packPlaces.ts';
import { prepare } from '../../src/find/prepare.ts';
import { search } from '../../src/find/search.ts';
import { unpackOld } from '../../src/find/unpackOld.ts';
import { unpackPlaces } from '../../src/find/unpackPlaces.ts';
import type { Place } from '../../src/model/place.ts';
import { real } from '../registry/registries.ts';
import { queries } from './queries.ts';

const nation = real().places;
const provinces = nation.filter(({ level }) => level === 'province');
const children = Map.groupBy(nation, ({ parent }) => parent ?? '');
const communesOf = (code: string): readonly Place[] => children.get(code) ?? [];

const places = unpackPlaces(packPlaces(provinces, communesOf));
const index: FindIndex = { places, old: unpackOld(packOld(provinces, communesOf), places) };
const entries = prepare(index);

/** Results as a person reads them: `05977 Đông Kinh`, `05977 <- Xã Mai Pha, Thành phố Lạng Sơn`. */
const found = (typed: string): string[] =>
  search(entries, typed).map(({ place, old }) =>
    old ? `${place.code} <- ${old.name}, ${old.district ?? ''}` : `${place.code} ${place.name}`,
  );

describe('the packed index', () => {
  test('has every province and commune of the registry, with its code, kind, name and address', () => {
    const units = provinces.flatMap((province) => [province, ...communesOf(province.code)]);
    const facts = ({ code, kind, name, slug }: Pick<Place, 'code' | 'kind' | 'name' | 'slug'>) =>
      [code, kind, name, slug].join(' ');
    expect(places.map(facts)).toEqual(units.map(facts));
    expect(places).toHaveLength(34 + 3321);
  });

  test('has every old unit with each place that it went into, and how much of it', () => {
    const pairs = nation.flatMap(({ code, predecessors }) =>
      predecessors.map((old) =>
        [old.code, old.name, old.district, old.province, old.share, code].join('|'),
      ),
    );
    const read = index.old.map(({ code, name, district, province, share, to }) =>
      [code, name, district, province, share, to.code].join('|'),
    );
    expect(read.sort()).toEqual(pairs.sort());
    expect(new Set(index.old.map(({ code, name }) => `${code} ${name}`)).size).toBeGreaterThan(
      10_000,
    );
  });

  test('refuses a line that it did not write', () => {
    expect(() => unpackPlaces('what is this\n')).toThrow('unknown letter');
    expect(() => unpackOld('1XMai Pha=zzz\n', places)).toThrow('unknown place in the index');
  });
});

describe('a search', () => {
  test.each(queries)('%j finds %s first', (typed, code) => {
    expect(search(entries, typed)[0]?.place.code).toBe(code);
  });

  test('without marks lists every unit of that name, of today first, provinces and codes in order', () => {
    const list = search(entries, 'tan thanh');
    const today = list.filter(({ old }) => old === null).map(({ place }) => place.code);
    const named = places.filter(({ name }) => /^Tân Th[aàạ]nh$/u.test(name));
    expect(today.slice(0, named.length)).toEqual(named.map(({ code }) => code));
    expect(list.some(({ old }) => old?.district === 'Huyện Văn Lãng')).toBe(true);
  });

  test('with marks puts the names of those marks first', () => {
    const [first] = found('dương');
    expect(first).toMatch(/ Dương /);
    expect(found('đường')[0]).toMatch(/ Đường /);
    expect(found('Tân Thạnh')[0]).toMatch(/ Tân Thạnh$/);
  });

  test('of a divided unit leads to all its successors, each with its share', () => {
    const results = search(entries, 'Tân Xã, Thạch Thất');
    expect(results.map(({ place, old }) => [place.name, old?.share])).toEqual([
      ['Hạ Bằng', 'part'],
      ['Hòa Lạc', 'remainder'],
    ]);
  });

  test('of an old district lists its units, and no ward that had its number for a name', () => {
    const old = search(entries, 'quận 1').map(({ old }) => old?.district);
    expect(new Set(old)).toEqual(new Set(['Quận 1']));
    expect(found('quận Bình Thạnh')[1]).toMatch(/, Quận Bình Thạnh$/);
  });

  test('without marks puts the beginnings that have none first', () => {
    expect(found('vinh')[0]).toMatch(/ Vinh /);
    expect(found('đương')[0]).toMatch(/ Dương /);
  });

  test('with the province first is turned round only where nothing answers as typed', () => {
    expect(found('Cà Mau, Đất Mũi')).toEqual(['32248 Đất Mũi']);
    expect(found('Cà Mau')[0]).toBe('96 Cà Mau');
  });

  test('of a code finds the unit of today before old ones', () => {
    expect(found('05992')).toEqual(['05977 <- Xã Mai Pha, Thành phố Lạng Sơn']);
    expect(found('00004')[0]).toBe('00004 Ba Đình');
  });

  test('does not name an old unit beside the place that kept its name', () => {
    expect(found('Mỹ Tho').filter((each) => each.includes('<- Phường Mỹ Tho'))).toEqual([]);
  });

  test('of blanks or of a name that nobody has finds nothing', () => {
    expect([found(''), found('  '), found('xyzzy')]).toEqual([[], [], []]);
  });
});
