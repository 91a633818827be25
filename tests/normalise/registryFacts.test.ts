import { expect, test } from 'vitest';
import type { RegistrySummary } from '../../src/normalise/registry/registrySummary.ts';
import { registryDay, registryFacts } from '../../src/normalise/registryFacts.ts';

const [law, note] = [['1/NQ'], { vi: 'ghi chú', en: 'note' }];
const gap = { vi: 'thiếu', en: 'missing' };
const units = { communes: 3, wards: 1, specialZones: 1 };
const kinds = { provinces: 1, cities: 1 };

const summary: RegistrySummary = {
  modelStart: '2025-07-01',
  counts: [
    { date: '2025-07-01', ...kinds, communes: 4, wards: 0, specialZones: 1 },
    { date: '2026-09-01', ...kinds, communes: 4, wards: 0, specialZones: 1 },
    { date: '2026-09-20', ...kinds, ...units },
  ],
  published: { date: '2026-09-20', legal: law, communes: 2, wards: 2, specialZones: 1, note },
  events: [
    {
      date: '2026-09-01',
      province: { code: '98', kind: 'city', legal: ['2/NQ'] },
      wards: null,
      note,
      unknown: 0,
    },
    {
      date: '2026-09-20',
      province: null,
      wards: { province: '97', legal: law, total: 2, codes: ['90001'] },
      note,
      unknown: 1,
    },
    {
      date: '2026-10-01',
      province: { code: '98', kind: 'city', legal: ['3/NQ'] },
      wards: { province: '97', legal: law, total: 1, codes: ['90002'] },
      note,
      unknown: 0,
    },
    { date: '2026-11-01', province: null, wards: null, note, unknown: 0 },
  ],
  gaps: [{ province: '97', date: '2026-09-20', legal: law, known: 1, total: 2, text: gap }],
  codes: [],
  corrections: [],
  uncodedRows: 0,
};

test('the pages are told what is built now, what was published, and what lies between', () => {
  expect(registryFacts(summary)).toEqual({
    built: units,
    published: { communes: 2, wards: 2, specialZones: 1, asOf: '2026-09-20', legal: law },
    gaps: [{ province: '97', known: 1, expected: 2, note: gap }],
    events: [
      { effective: '2026-09-01', legal: ['2/NQ'], province: '98', units: [], note },
      { effective: '2026-09-20', legal: law, province: '97', units: ['90001'], note },
      { effective: '2026-10-01', legal: ['3/NQ', ...law], province: '98', units: ['90002'], note },
      { effective: '2026-11-01', legal: [], province: '', units: [], note },
    ],
  });
});

test('a registry that counts nothing has no units', () => {
  expect(registryFacts({ ...summary, counts: [] }).built).toEqual({
    communes: 0,
    wards: 0,
    specialZones: 0,
  });
});

test('the day of the registry is that of its last change, or the first of the model', () => {
  expect(registryDay(summary)).toBe('2026-11-01');
  expect(registryDay({ ...summary, events: [] })).toBe('2025-07-01');
});
