import type { OldUnit, RegistryBase } from '../../src/normalise/registry/base.ts';
import { buildPlaces } from '../../src/normalise/registry/buildPlaces.ts';
import type { LineageRow } from '../../src/normalise/registry/lineage.ts';
import type { OldProvince } from '../../src/normalise/registry/oldProvinces.ts';
import type { Overlay } from '../../src/normalise/registry/overlay.ts';

const note = { vi: 'ghi chú', en: 'note' };

/** Returns an old unit of one province, with what a test changes. */
export const old = (code: string, name: string, successor: string): OldUnit => ({
  code,
  name,
  district: 'Huyện Văn',
  province: 'Tỉnh Nam Sơn',
  successor,
});

/** An invented nation of two provinces and four communes, as the package has it. */
export const base: RegistryBase = {
  provinces: [
    { code: '98', name: 'Thành phố Tây Hà', kind: 'city' },
    { code: '97', name: 'Đông Hòa', kind: 'province' },
  ],
  units: [
    { code: '90004', name: 'Đặc khu Hòn Đỏ', province: '98' },
    { code: '90009', name: 'Xã Cầu Mây', province: '97' },
    { code: '90001', name: 'Xã Đường Tây', province: '97' },
    { code: '90002', name: 'Phường Văn Lang', province: '97' },
  ],
  oldUnits: [
    old('80001', 'Xã Suối', '90001'),
    old('80002', 'Xã Đèo', '90009'),
    old('80003', 'Thị trấn Bến', '90001'),
  ],
  uncodedRows: 4,
};

/** Dated changes: a second code, a commune that became a ward, of two; a province that became a city. */
export const overlay: Overlay = {
  modelStart: { date: '2025-07-01', legal: ['1/QH', '2/QH'] },
  codes: [{ code: '90005', alias: '90009', note }],
  events: [
    {
      date: '2026-04-30',
      province: null,
      wards: { province: '97', legal: ['3/NQ'], total: 2, codes: ['90001'] },
      note,
    },
    {
      date: '2026-09-20',
      province: { code: '97', kind: 'city', legal: ['4/NQ'] },
      wards: null,
      note,
    },
  ],
  published: {
    date: '2026-09-20',
    legal: ['4/NQ'],
    communes: 0,
    wards: 3,
    specialZones: 1,
    note,
  },
  corrections: [],
};

/** Returns a row of the lineage: a divided unit and one that it went into. */
export const row = (changes: Partial<LineageRow> = {}): LineageRow => ({
  newCode: '90001',
  oldCode: '80002',
  oldName: 'Xã Đèo',
  oldDistrict: null,
  share: 'part',
  resolution: '5/NQ',
  clause: '2',
  ...changes,
});

export const oldProvinces: readonly OldProvince[] = [
  { name: 'Tây Hà', newCode: '98' },
  { name: 'Nam Sơn', newCode: '97' },
  { name: 'Đông Hoà', newCode: '97' },
];

/** Returns the places of the small nation, with what a test changes. */
export const built = (
  changes: Partial<Overlay> = {},
  lineage: readonly LineageRow[] = [],
  tables: Partial<RegistryBase> = {},
) => buildPlaces({ ...base, ...tables }, { ...overlay, ...changes }, lineage, oldProvinces);
