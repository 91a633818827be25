import type { Place, Predecessor } from '../../src/model/place.ts';
import { levelOf } from '../../src/model/place.ts';

const place = (changes: Partial<Place> & Pick<Place, 'code' | 'name' | 'kind'>): Place => ({
  level: levelOf(changes.code),
  parent: changes.code === 'vn' ? null : changes.code.length === 2 ? 'vn' : '97',
  slug: changes.code,
  aliases: [],
  versions: [{ kind: changes.kind, validFrom: '2025-07-01', validTo: null, legal: [] }],
  predecessors: [],
  kindUncertain: false,
  ...changes,
});

const old = (name: string): Predecessor => ({
  code: null,
  name,
  district: null,
  province: null,
  share: 'part',
  resolution: null,
  clause: null,
});

const became = { validFrom: '2026-09-20', validTo: null, legal: [] };
const was = { validFrom: '2025-07-01', validTo: '2026-09-20', legal: [] };

/**
 * Invented places that need no registry, for tests of names: codes that begin with zeros, one
 * name in two provinces, names that differ by a mark or begin with a kind, a kind that changed.
 */
export const smallNation: readonly Place[] = [
  place({ code: 'vn', name: 'Việt Nam', kind: 'nation' }),
  place({
    code: '97',
    name: 'Đông Hòa',
    kind: 'province',
    predecessors: [old('Tỉnh Nam Sơn'), old('Tỉnh Đông Hòa')],
  }),
  place({ code: '98', name: 'Tây Hà', kind: 'city' }),
  place({ code: '04', name: 'Cao Sơn', kind: 'province' }),
  place({
    code: '90001',
    name: 'Đường Tây',
    kind: 'ward',
    versions: [
      { kind: 'commune', ...was },
      { kind: 'ward', ...became },
    ],
  }),
  place({ code: '90002', name: 'Văn Lang', kind: 'commune', predecessors: [old('Xã Đèo Gió')] }),
  place({ code: '90003', name: 'Văn Lăng', kind: 'commune', predecessors: [old('Xã Đèo Gió')] }),
  place({ code: '90004', name: 'Hòn Đỏ', kind: 'special-zone', parent: '98' }),
  place({
    code: '90005',
    name: "Ea H'Đinh",
    kind: 'commune',
    parent: '98',
    aliases: ['90009'],
  }),
  place({ code: '00004', name: 'Bình An', kind: 'ward', parent: '04' }),
  place({ code: '00005', name: 'Bình An', kind: 'commune', parent: '98' }),
  place({ code: '00006', name: 'Phú Lộc', kind: 'commune', parent: '04', kindUncertain: true }),
  place({ code: '00007', name: 'Cao Sơn', kind: 'commune', parent: '04' }),
  place({ code: '00008', name: 'Xã Lũng', kind: 'commune', parent: '04' }),
  place({ code: '00009', name: 'Thạnh An', kind: 'commune', parent: '98' }),
  place({ code: '00010', name: 'Thanh An', kind: 'commune', parent: '98' }),
  place({ code: '00011', name: 'Hon Do', kind: 'commune', parent: '04' }),
];
