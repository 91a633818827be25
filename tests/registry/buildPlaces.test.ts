import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { base, built, old, overlay, row } from './smallRegistry.ts';

const of = (places: readonly Place[], code: string) => places.find((each) => each.code === code)!;
const note = { vi: 'a', en: 'b' };
const notStated = { share: 'not-stated', resolution: null, clause: null };
const district = 'Huyện Văn';
const province = 'Tỉnh Nam Sơn';

describe('the places of a registry', () => {
  test('are the nation, its provinces and its communes, each by code', () => {
    expect(
      built().map(({ code, slug, parent, level, kind }) => [code, slug, parent, level, kind]),
    ).toEqual([
      ['vn', 'viet-nam', null, 'nation', 'nation'],
      ['97', '97-dong-hoa', 'vn', 'province', 'city'],
      ['98', '98-tay-ha', 'vn', 'province', 'city'],
      ['90001', '90001-duong-tay', '97', 'commune', 'ward'],
      ['90002', '90002-van-lang', '97', 'commune', 'ward'],
      ['90004', '90004-hon-do', '98', 'commune', 'special-zone'],
      ['90005', '90005-cau-may', '97', 'commune', 'commune'],
    ]);
  });

  test('begin with the model and change kind on the day of an event', () => {
    const places = built();
    expect(of(places, 'vn')).toEqual({
      code: 'vn',
      slug: 'viet-nam',
      level: 'nation',
      parent: null,
      name: 'Việt Nam',
      kind: 'nation',
      aliases: [],
      versions: [{ kind: 'nation', validFrom: '2025-07-01', validTo: null, legal: [] }],
      predecessors: [],
      kindUncertain: false,
    });
    expect(of(places, '97').versions).toEqual([
      {
        kind: 'province',
        validFrom: '2025-07-01',
        validTo: '2026-09-20',
        legal: ['1/QH', '2/QH'],
      },
      { kind: 'city', validFrom: '2026-09-20', validTo: null, legal: ['4/NQ'] },
    ]);
    expect(of(places, '98').versions).toEqual([
      { kind: 'city', validFrom: '2025-07-01', validTo: null, legal: [] },
    ]);
    expect(of(places, '90001').versions).toEqual([
      { kind: 'commune', validFrom: '2025-07-01', validTo: '2026-04-30', legal: [] },
      { kind: 'ward', validFrom: '2026-04-30', validTo: null, legal: ['3/NQ'] },
    ]);
  });

  test('of one province are old provinces with the kind and name that the package prints', () => {
    const merged = { share: 'whole', code: null, district: null, province: null, clause: null };
    expect(of(built(), '97').predecessors).toEqual([
      { ...merged, name: 'Tỉnh Nam Sơn', resolution: '1/QH' },
      { ...merged, name: 'Đông Hoà', resolution: '1/QH' },
    ]);
    expect(of(built(), '98').predecessors).toEqual([
      { ...merged, name: 'Tây Hà', resolution: null },
    ]);
    const lawless = { modelStart: { date: '2025-07-01', legal: [] } };
    expect(of(built(lawless), '97').predecessors[0]?.resolution).toBeNull();
  });

  test('may have changed kind where wards of their province are not known, if they are communes', () => {
    const uncertain = (places: readonly Place[]) =>
      places.filter(({ kindUncertain }) => kindUncertain).map(({ code }) => code);
    expect(uncertain(built())).toEqual(['90005']);
    const [first, second] = overlay.events;
    const known = { ...first!, wards: { ...first!.wards!, total: 1 } };
    expect(uncertain(built({ events: [known, second!] }))).toEqual([]);
    const elsewhere = { ...first!, wards: { ...first!.wards!, province: '98' } };
    expect(uncertain(built({ events: [elsewhere] }))).toEqual([]);
  });

  test('go by the published code, found by the other too', () => {
    expect(of(built(), '90005').aliases).toEqual(['90009']);
    expect(of(built(), '90001').aliases).toEqual([]);
    const units = base.units.map((unit) =>
      unit.code === '90009' ? { ...unit, code: '90005' } : unit,
    );
    expect(of(built({}, [], { units }), '90005')).toEqual(of(built(), '90005'));
  });
});

describe('where a commune came from', () => {
  test('is what the package says, by name, where no resolution says more', () => {
    const places = built();
    expect(of(places, '90001').predecessors).toEqual([
      { code: '80003', name: 'Thị trấn Bến', district, province, ...notStated },
      { code: '80001', name: 'Xã Suối', district, province, ...notStated },
    ]);
    expect(of(places, '90005').predecessors).toEqual([
      { code: '80002', name: 'Xã Đèo', district, province, ...notStated },
    ]);
    expect(of(places, '90002').predecessors).toEqual([]);
  });

  test('is by code where names are the same, and a unit without a code comes first', () => {
    const oldUnits = [old('80009', 'Xã Đèo', '90002'), old('80008', 'Xã Đèo', '90002')];
    const lineage = [row({ newCode: '90002', oldCode: null })];
    expect(
      of(built({}, lineage, { oldUnits }), '90002').predecessors.map(({ code }) => code),
    ).toEqual([null, '80008', '80009']);
  });

  test('is what the resolutions say of a divided unit, in place of the package', () => {
    const part = row({ newCode: '90009', share: 'remainder', clause: '3' });
    const places = built({}, [row(), part]);
    expect(of(places, '90005').predecessors).toEqual([
      {
        code: '80002',
        name: 'Xã Đèo',
        district,
        province,
        share: 'remainder',
        resolution: '5/NQ',
        clause: '3',
      },
    ]);
    expect(of(places, '90001').predecessors.map(({ code, share }) => [code, share])).toEqual([
      ['80003', 'not-stated'],
      ['80001', 'not-stated'],
      ['80002', 'part'],
    ]);
    expect(of(places, '90001').versions[0]?.legal).toEqual(['5/NQ']);
  });

  test('is a unit that the package does not know, by the name that the resolution gives', () => {
    const stranger = row({
      newCode: '90002',
      oldCode: '80099',
      oldName: 'Xã Lạ',
      oldDistrict: 'Huyện Lạ',
    });
    expect(of(built({}, [stranger]), '90002').predecessors).toEqual([
      {
        code: '80099',
        name: 'Xã Lạ',
        district: 'Huyện Lạ',
        province: null,
        share: 'part',
        resolution: '5/NQ',
        clause: '2',
      },
    ]);
  });

  test('names each resolution once, in order', () => {
    const rows = ['7/NQ', '5/NQ', '7/NQ'].map((resolution, i) =>
      row({ newCode: '90002', oldCode: `8001${i}`, resolution }),
    );
    expect(of(built({}, rows), '90002').versions[0]?.legal).toEqual(['5/NQ', '7/NQ']);
  });

  test('is what a correction says, before the resolutions and the package', () => {
    const part = { share: 'whole', resolution: '9/NQ', clause: '1' } as const;
    const known = {
      code: '80002',
      name: null,
      district: null,
      province: null,
      successors: [{ code: '90002', ...part }],
      note,
    };
    const unknown = { ...known, code: '80088', successors: [{ code: '90009', ...part }] };
    const named = { ...unknown, code: '80077', name: 'Xã Tên', district: 'Huyện Tên' };
    const places = built({ corrections: [known, unknown, named] }, [row()]);
    expect(of(places, '90002').predecessors).toEqual([
      { code: '80002', name: 'Xã Đèo', district, province, ...part },
    ]);
    expect(of(places, '90005').predecessors).toEqual([
      { code: '80088', name: '80088', district: null, province: null, ...part },
      { code: '80077', name: 'Xã Tên', district: 'Huyện Tên', province: null, ...part },
    ]);
    expect(of(places, '90001').predecessors.map(({ code }) => code)).toEqual(['80003', '80001']);
  });
});

describe('a reference to a place that is not there', () => {
  const [wards, city] = overlay.events;
  const unknown = (codes: string) =>
    `unknown place: ${codes} (data/reference); correct the code there`;

  test.each([
    [
      'an event of wards',
      { events: [{ ...wards!, wards: { ...wards!.wards!, codes: ['90077'] } }] },
    ],
    [
      'the province of an event',
      { events: [{ ...wards!, wards: { ...wards!.wards!, province: '90077' } }] },
    ],
    ['a city', { events: [{ ...city!, province: { ...city!.province!, code: '90077' } }] }],
    ['a second code', { codes: [{ code: '90077', alias: '90078', note }] }],
  ])('by %s stops the build', (_, changes) => {
    const units = base.units.filter(({ code }) => code !== '90009');
    expect(() => built({ codes: [], ...changes }, [], { units, oldUnits: [] })).toThrow(
      unknown('90077'),
    );
  });

  test('is named once, with all the others', () => {
    const rows = ['90077', '90066', '90077'].map((newCode) => row({ newCode }));
    expect(() => built({}, rows)).toThrow(unknown('90077, 90066'));
  });

  test('and a code that two places have stop the build', () => {
    const units = [...base.units, { code: '90001', name: 'Xã Hai', province: '97' }];
    expect(() => built({}, [], { units })).toThrow('double code in the registry');
  });
});
