import { describe, expect, test } from 'vitest';
import { indicatorById, whyNotOneChart } from '../../src/catalogue/index.ts';
import { qualifiers, type Observation } from '../../src/model/observation.ts';

const portal: Observation = {
  id: 'a',
  indicator: 'portal766_on_time_ratio',
  places: ['97'],
  version: null,
  period: { start: '2026-01-01', end: '2026-10-10' },
  asOf: '2026-10-10',
  value: 90,
  unit: 'percent',
  max: null,
  numerator: null,
  denominator: null,
  qualifier: 'exact',
  modality: 'actual',
  status: 'normal',
  rank: null,
  rankOf: null,
  scope: null,
  source: 'portal-a',
  locator: 'p1',
  cell: null,
  printed: null,
  derived: false,
  flags: [],
  note: null,
};

const press: Observation = {
  ...portal,
  indicator: 'dossiers_received',
  period: { start: '2025-07-01', end: '2025-07-31' },
  asOf: null,
  unit: 'count',
  source: 'article-a',
};

const staff: Observation = { ...press, indicator: 'staff_commune_norm', unit: 'persons' };

const pair = (base: Observation, other: Partial<Observation>, first: Partial<Observation> = {}) => [
  { ...base, ...first },
  { ...base, id: 'b', ...other },
];

const why = (observations: readonly Observation[], provinces?: ReadonlyMap<string, string>) =>
  whyNotOneChart(observations, indicatorById, provinces)?.en;

const communes = { places: ['90001'] };
const digitisation = {
  ...portal,
  indicator: 'portal766_digitisation',
  unit: 'points',
  max: 22,
} as const;

describe('what may share a chart', () => {
  test('nothing, and one observation', () => {
    expect(why([])).toBeUndefined();
    expect(why([portal])).toBeUndefined();
  });

  test('provinces by one figure of the portal on one date, absent values among them', () => {
    expect(
      why(pair(portal, { places: ['98'], value: null, status: 'not-published' })),
    ).toBeUndefined();
  });

  test.each(qualifiers)('a figure that is "%s" beside an exact one', (qualifier) => {
    expect(why(pair(portal, { places: ['98'], qualifier }))).toBeUndefined();
  });

  test('the two tiers of one place from one source', () => {
    const tiers = pair(
      press,
      { indicator: 'dossiers_received_commune_level' },
      { indicator: 'dossiers_received_province_level' },
    );
    expect(why(tiers)).toBeUndefined();
  });

  test('norm, present and shortfall of one source, dated differently', () => {
    const balance = [
      staff,
      {
        ...staff,
        id: 'b',
        indicator: 'staff_commune_level',
        period: { start: null, end: '2025-09-10' },
      },
      {
        ...staff,
        id: 'c',
        indicator: 'staff_commune_shortfall',
        period: { start: null, end: '2025-09-10' },
      },
    ];
    expect(why(balance)).toBeUndefined();
    expect(why(balance.map((one) => ({ ...one, source: one.id })))).toContain('same people');
  });

  test('units before and after the rearrangement', () => {
    const units = pair(
      { ...press, indicator: 'commune_units', source: 'registry' },
      { indicator: 'commune_units_before', period: { start: null, end: '2025-06-30' } },
    );
    expect(why(units)).toBeUndefined();
  });
});

describe('what never shares a chart', () => {
  test('indicators that do not go together', () => {
    const years = pair(
      { ...digitisation, indicator: 'portal766_total', max: 100 },
      { indicator: 'press766_total' },
    );
    expect(why(years)).toContain('Scores of 2025');
  });

  test('a joint figure beside single ones', () => {
    expect(why(pair(press, { places: ['90001', '90002'] }, communes))).toContain('joint figure');
  });

  test('a commune and a province, with their scores or anything else', () => {
    expect(why(pair(digitisation, communes))).toContain('communes and of provinces');
  });

  test('transparency of several communes', () => {
    const transparency = { ...digitisation, indicator: 'portal766_transparency', max: 18 };
    expect(why(pair(transparency, { places: ['90002'] }, communes))).toContain('Transparency');
    expect(why(pair(transparency, { places: ['98'] }))).toBeUndefined();
  });

  test('a score above its maximum', () => {
    const satisfaction = { ...digitisation, indicator: 'portal766_satisfaction', max: 18 };
    expect(why([satisfaction])).toBeUndefined();
    expect(why([{ ...satisfaction, value: 18.42, flags: ['above-max'] }])).toContain('maximum');
  });

  test('targets with outcomes', () => {
    const rates = { ...press, indicator: 'online_submission_rate', unit: 'percent' } as const;
    expect(why(pair(rates, { modality: 'target' }))).toContain('Targets');
  });

  test('ranks of different N, or of a N that is not stated', () => {
    const ranks = {
      ...press,
      indicator: 'press766_rank',
      unit: 'rank',
      rank: 2,
      rankOf: 34,
    } as const;
    expect(why(pair(ranks, { rankOf: 63 }))).toContain('numbers of places');
    expect(why(pair(ranks, { rankOf: null }))).toContain('numbers of places');
  });

  test('populations of several bases', () => {
    const population = { ...press, indicator: 'population', unit: 'persons' } as const;
    expect(why(pair(population, { places: ['98'], source: 'yearbook' }))).toContain('bases');
  });

  test('staff figures of a proposal', () => {
    const proposal = pair(
      { ...staff, modality: 'proposed' },
      { indicator: 'staff_commune_part_time' },
      { indicator: 'staff_quota_civil_servants' },
    );
    expect(why(proposal)).toContain('Proposed staff');
  });

  test('staff figures that count other people', () => {
    const scope = { vi: 'gồm viên chức', en: 'public employees included' };
    const level = { ...staff, indicator: 'staff_commune_level' };
    expect(why(pair(level, { scope, places: ['98'] }))).toContain('same people');
  });

  test('quota with present of another source', () => {
    const quota = pair(staff, { indicator: 'staff_commune_level', source: 'article-b' });
    expect(why(quota)).toContain('one source');
  });

  test('press figures of different windows or sources, undated ones included', () => {
    const undated = { start: null, end: null };
    expect(why(pair(press, { period: { start: '2025-07-01', end: '2025-09-30' } }))).toContain(
      'periods',
    );
    expect(
      why(pair(press, { source: 'article-b', period: undated }, { period: undated })),
    ).toContain('sources or periods');
  });

  test('communes of different provinces', () => {
    const provinces = new Map([
      ['90001', '97'],
      ['90002', '97'],
      ['90004', '98'],
    ]);
    expect(why(pair(digitisation, { places: ['90002'] }, communes), provinces)).toBeUndefined();
    expect(why(pair(digitisation, { places: ['90004'] }, communes), provinces)).toContain(
      'different provinces',
    );
    expect(why(pair(digitisation, { places: ['90004'], source: 'portal-b' }, communes))).toContain(
      'different provinces',
    );
  });

  test('different periods, and different dates of one year', () => {
    const quarter = { start: '2026-07-01', end: '2026-09-30' };
    expect(why(pair(portal, { places: ['98'], period: quarter }))).toContain('periods or dates');
    expect(why(pair(portal, { places: ['98'], asOf: '2026-09-24' }))).toContain('periods or dates');
  });

  test('places by the form share a chart within one quarter only', () => {
    const quarter = { start: '2026-07-01', end: '2026-09-30' };
    const form = {
      ...portal,
      indicator: 'form06a_resolved',
      unit: 'count',
      period: quarter,
    } as const;
    expect(why(pair(form, { places: ['98'], source: 'form-98' }))).toBeUndefined();
    const before = { start: '2026-04-01', end: '2026-06-30' };
    expect(why(pair(form, { places: ['98'], period: before }))).toContain('periods or dates');
    expect(why(pair(form, { indicator: 'portal766_received' }))).toContain('differ in origin');
  });

  test('registry counts of different dates', () => {
    const units = { ...press, indicator: 'commune_units', source: 'registry' };
    expect(why(pair(units, { places: ['98'] }))).toBeUndefined();
    expect(why(pair(units, { places: ['98'], asOf: '2026-09-20' }))).toContain('periods or dates');
  });

  test('places by an indicator that is listed only', () => {
    expect(why(pair(press, { places: ['98'] }))).toContain('listed only');
    const total = { ...digitisation, indicator: 'portal766_total', max: 100 };
    expect(why(pair(total, { places: ['90002'] }, communes))).toContain('listed only');
  });

  test('two figures of one indicator for one place', () => {
    expect(why(pair(portal, { value: 91 }))).toContain('two figures');
  });
});

test('an indicator that the catalogue does not hold is refused', () => {
  expect(() => why([{ ...portal, indicator: 'nonsense' }])).toThrow(
    'unknown indicator: "nonsense"',
  );
});
