import { describe, expect, test } from 'vitest';
import { kindCounts } from '../../src/normalise/registry/kindCounts.ts';
import { kindVersions } from '../../src/normalise/registry/kindVersions.ts';
import { kindWord, splitName } from '../../src/normalise/registry/kindWord.ts';
import { nameKey } from '../../src/normalise/registry/nameKey.ts';
import { placeIndex } from '../../src/normalise/registry/placeIndex.ts';
import { registrySummary } from '../../src/normalise/registry/registrySummary.ts';
import { versionAt } from '../../src/normalise/registry/versionAt.ts';
import { smallNation } from '../normalise/smallNation.ts';
import { base, built, overlay } from './smallRegistry.ts';

describe('kinds', () => {
  test('are counted as they were on a day', () => {
    const places = built();
    const of = (date: string) => kindCounts(places, date);
    const first = { provinces: 1, cities: 1, communes: 2, wards: 1, specialZones: 1 };
    expect(of('2025-07-01')).toEqual(first);
    expect(of('2026-04-29')).toEqual(first);
    expect(of('2026-04-30')).toEqual({ ...first, communes: 1, wards: 2 });
    expect(of('2026-09-20')).toEqual({ ...first, provinces: 0, cities: 2, communes: 1, wards: 2 });
    expect(of('2025-06-30')).toEqual({
      provinces: 0,
      cities: 0,
      communes: 0,
      wards: 0,
      specialZones: 0,
    });
  });

  test('follow each other without a gap', () => {
    const change = (date: string, kind: 'commune' | 'ward') => ({ date, kind, legal: [date] });
    expect(
      kindVersions(change('2025-07-01', 'commune'), [
        change('2026-01-01', 'ward'),
        change('2026-02-01', 'commune'),
      ]),
    ).toEqual([
      { kind: 'commune', validFrom: '2025-07-01', validTo: '2026-01-01', legal: ['2025-07-01'] },
      { kind: 'ward', validFrom: '2026-01-01', validTo: '2026-02-01', legal: ['2026-01-01'] },
      { kind: 'commune', validFrom: '2026-02-01', validTo: null, legal: ['2026-02-01'] },
    ]);
  });

  test('hold from their first day to the day before the next', () => {
    const place = smallNation.find(({ code }) => code === '90001')!;
    const on = (date: string | null) => versionAt(place, date)?.kind ?? null;
    expect(['2025-06-30', '2025-07-01', '2026-09-19', '2026-09-20', null].map(on)).toEqual([
      null,
      'commune',
      'commune',
      'ward',
      'ward',
    ]);
    expect(versionAt({ ...place, versions: [] }, null)).toBeNull();
  });

  test.each([
    ['Thành phố Huế', 'city', 'Huế'],
    ['Đặc khu Phú Quốc', 'special-zone', 'Phú Quốc'],
    ['Tỉnh Cà Mau', 'province', 'Cà Mau'],
    ['Phường 1', 'ward', '1'],
    ['Xã Lũng', 'commune', 'Lũng'],
    ['Xãa', null, 'Xãa'],
    ['Cà Mau', null, 'Cà Mau'],
  ] as const)('%s is split into kind and name', (full, kind, name) => {
    expect(splitName(full)).toEqual({ kind, name });
    if (kind) expect(`${kindWord(kind)} ${name}`).toBe(full);
  });

  test('of the nation has no word', () => {
    expect(kindWord('nation')).toBe('');
  });
});

describe('a key of names', () => {
  test.each([
    ['Xã  Tân Hoà ', 'xa\u0303 tân hoa\u0300'],
    ['Mỹ Tho', 'mỹ tho'.normalize('NFC').replace('mỹ', 'my\u0303')],
    ['Văn Miếu – Quốc Tử Giám', 'văn miêu\u0301-quôc\u0301 tư\u0309 giam\u0301'],
    ['Ea H’Leo', "ea h'leo"],
    ['Bà Rịa–Vũng Tàu', 'ba\u0300 ria\u0323-vung\u0303 tau\u0300'],
    ['Bà Rịa  -  Vũng Tàu', 'ba\u0300 ria\u0323-vung\u0303 tau\u0300'],
    ['P.1', 'p.1'],
  ])('of "%s" has its tones behind their syllables', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('an index of places', () => {
  const codes = (name: string, province: string | null = null) =>
    placeIndex(smallNation)
      .byName(name, province)
      .map(({ code }) => code);

  test('finds by code, and by an alias that no code is', () => {
    const index = placeIndex(smallNation);
    expect(index.byCode('90005')?.name).toBe("Ea H'Đinh");
    expect(index.byCode('90009')).toBe(index.byCode('90005'));
    expect(index.byCode('12345')).toBeNull();
    const twice = placeIndex(smallNation.map((each) => ({ ...each, aliases: ['97'] })));
    expect(twice.byCode('97')?.code).toBe('97');
  });

  test('finds by name alone, with a kind that the place has or had, and with no other', () => {
    expect(codes('Cao Sơn')).toEqual(['04', '00007']);
    expect(codes('Tỉnh Cao Sơn')).toEqual(['04']);
    expect(codes('Xã Cao Sơn')).toEqual(['00007']);
    expect([codes('Xã Đường Tây'), codes('Phường Đường Tây')]).toEqual([['90001'], ['90001']]);
    expect(codes('Phường Cao Sơn')).toEqual([]);
    expect(codes('Việt Nam')).toEqual(['vn']);
  });

  test('finds a commune that may be a ward by both words', () => {
    expect([codes('Xã Phú Lộc'), codes('Phường Phú Lộc')]).toEqual([['00006'], ['00006']]);
  });

  test('finds the communes of a province alone where it is told', () => {
    expect([codes('Bình An'), codes('Bình An', '98')]).toEqual([['00004', '00005'], ['00005']]);
    expect(codes('Cao Sơn', '04')).toEqual(['00007']);
  });
});

describe('what a registry says of itself', () => {
  test('is counts by day, what was published, events and gaps by the name of their province', () => {
    const summary = registrySummary(built(), base, overlay);
    const kinds = { provinces: 1, cities: 1, communes: 2, wards: 1, specialZones: 1 };
    expect(summary).toEqual({
      modelStart: '2025-07-01',
      counts: [
        { date: '2025-07-01', ...kinds },
        { date: '2026-04-30', ...kinds, communes: 1, wards: 2 },
        { date: '2026-09-20', ...kinds, provinces: 0, cities: 2, communes: 1, wards: 2 },
      ],
      published: overlay.published,
      events: [
        { ...overlay.events[0], unknown: 1 },
        { ...overlay.events[1], unknown: 0 },
      ],
      gaps: [
        {
          province: '97',
          date: '2026-04-30',
          legal: ['3/NQ'],
          known: 1,
          total: 2,
          text: {
            vi: 'Đông Hòa có 2 phường mới, danh mục ở đây mới biết 1; các xã khác của Đông Hòa có thể đã thành phường.',
            en: 'Đông Hòa has 2 new wards, of which this list knows 1; its other communes may have become wards.',
          },
        },
      ],
      codes: overlay.codes,
      corrections: [],
      uncodedRows: 4,
    });
  });

  test('names no gap where all wards are known, and a province that is not there by its code', () => {
    const [first] = overlay.events;
    const wards = (changes: object) => ({ ...first!.wards!, ...changes });
    const gaps = (changes: object) =>
      registrySummary([], base, { ...overlay, events: [{ ...first!, wards: wards(changes) }] })
        .gaps;
    expect(gaps({ total: 1 })).toEqual([]);
    expect(gaps({})[0]?.text.en).toMatch(/^97 has 2 new wards/);
  });

  test('counts each day once', () => {
    const [first] = overlay.events;
    const events = [{ ...first!, date: '2025-07-01' }, first!, first!];
    expect(
      registrySummary([], base, { ...overlay, events }).counts.map(({ date }) => date),
    ).toEqual(['2025-07-01', '2026-04-30']);
  });
});
