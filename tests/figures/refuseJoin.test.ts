import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/figures/context.ts';
import { centresFigure } from '../../src/figures/centresFigure.ts';
import { distributionFigure } from '../../src/figures/distributionFigure.ts';
import { groupsFigure } from '../../src/figures/groupsFigure.ts';
import { mapFigure } from '../../src/figures/mapFigure.ts';
import { normFigure } from '../../src/figures/normFigure.ts';
import { onTimeFigure } from '../../src/figures/onTimeFigure.ts';
import { orderFigure } from '../../src/figures/orderFigure.ts';
import { ratesFigure } from '../../src/figures/ratesFigure.ts';
import { refuseJoin } from '../../src/figures/refuseJoin.ts';
import { stripFigure } from '../../src/figures/stripFigure.ts';
import { tiersFigure } from '../../src/figures/tiersFigure.ts';
import type { Observation } from '../../src/model/observation.ts';
import { portal, press, telling, units } from '../support/smallNation.ts';

const before = { asOf: '2026-09-24', period: { start: '2026-01-01', end: '2026-09-24' } };
const quarter = { asOf: null, period: { start: '2026-07-01', end: '2026-09-30' } };

describe('figures that never share a chart', () => {
  test.each<[string, Observation[], string]>([
    [
      'a press score of 2025 and a portal score of 2026',
      [press('press766_progress', '91', 19), portal('portal766_progress', '91', 15)],
      '2025',
    ],
    [
      'a province and a commune',
      [portal('portal766_progress', '91', 15), portal('portal766_progress', '90001', 15)],
      'communes and of provinces',
    ],
    [
      'two press rates of different windows',
      [
        press('on_time_rate', '91', 95.05),
        press('on_time_rate', '92', 97.5, { period: { start: '2025-07-01', end: '2025-09-30' } }),
      ],
      'different sources or periods',
    ],
    [
      'ranks among 34 and among 63',
      [
        portal('portal766_total', '91', 90, { rank: 1, rankOf: 34 }),
        portal('portal766_total', '92', 80, { rank: 2, rankOf: 63 }),
      ],
      'different numbers of places',
    ],
    [
      'communes of two provinces',
      [
        portal('portal766_digitisation', '90001', 15),
        portal('portal766_digitisation', '90005', 15, { source: 'portal-b' }),
      ],
      'different provinces',
    ],
    [
      'a target and an outcome',
      [
        press('dossiers_received', '91', 100, { modality: 'target' }),
        press('dossiers_received', '91', 90),
      ],
      'Targets',
    ],
    [
      'a press rate and a portal ratio',
      [press('on_time_rate', '91', 95.05), portal('portal766_on_time_ratio', '91', 90)],
      'differ in origin',
    ],
    [
      'the portal’s year to date and a quarter',
      [portal('portal766_progress', '91', 15), portal('portal766_progress', '92', 15, quarter)],
      'different periods or dates',
    ],
  ])('%s', (_, together, why) => {
    expect(() => refuseJoin(together)).toThrow('refused join: ');
    expect(() => refuseJoin(together)).toThrow(why);
  });

  test('what may share one is handed back as it was', () => {
    const together = [
      portal('portal766_progress', '91', 15),
      portal('portal766_progress', '92', 9),
    ];
    expect(refuseJoin(together)).toBe(together);
    expect(refuseJoin([])).toEqual([]);
  });
});

describe('every figure over places refuses them', () => {
  const over: Record<string, (ctx: Context, id: string) => unknown> = {
    orderFigure: (ctx, id) => orderFigure(ctx, id, ctx.dataset.nation),
    stripFigure: (ctx, id) => stripFigure(ctx, id, ctx.dataset.nation, null),
    mapFigure: (ctx, id) => mapFigure(ctx, id),
    distributionFigure: (ctx, id) => distributionFigure(ctx, id),
  };
  const id = 'portal766_progress';

  test.each(Object.keys(over))('%s: ranks of different N', (name) => {
    const one = (rankOf: number) =>
      over[name]!(
        telling([
          portal(id, '91', 15, { rank: 1, rankOf: 34 }),
          portal(id, '92', 14, { rank: 2, rankOf }),
        ]),
        id,
      );
    expect(() => one(63)).toThrow('refused join: The ranks');
    expect(one(34)).not.toBeNull();
  });

  test.each(Object.keys(over))('%s: press rates, which are listed only', (name) => {
    const ctx = telling([press('on_time_rate', '91', 95.05), press('on_time_rate', '92', 97.5)]);
    expect(() => over[name]!(ctx, 'on_time_rate')).toThrow('listed only');
  });

  test.each(['portal766_total', 'portal766_satisfaction', 'portal766_transparency'])(
    'no order and no strip of communes by %s',
    (score) => {
      const ctx = telling([portal(score, '90001', 15), portal(score, '90002', 14)]);
      const parent = ctx.dataset.place('91');
      expect(() => orderFigure(ctx, score, parent)).toThrow('refused join');
      expect(() => stripFigure(ctx, score, parent, null)).toThrow('refused join');
    },
  );
});

describe('every figure of one place refuses them too', () => {
  const at = (figures: readonly Observation[], code = '91') => {
    const ctx = telling(figures);
    return [ctx, ctx.dataset.place(code)] as const;
  };

  test('on time of one day with overdue of another', () => {
    const of = (changes: Partial<Observation>) =>
      at([
        portal('portal766_received', '91', 1000),
        portal('portal766_on_time', '91', 900),
        portal('portal766_overdue', '91', 100, changes),
        portal('portal766_on_time_ratio', '91', 90),
      ]);
    expect(onTimeFigure(...of({}))).not.toBeNull();
    expect(() => onTimeFigure(...of(before))).toThrow('refused join');
  });

  test('groups of points of two days', () => {
    const of = (changes: Partial<Observation>) =>
      at([
        portal('portal766_progress', '91', 15),
        portal('portal766_satisfaction', '91', 12, changes),
      ]);
    expect(groupsFigure(...of({}))).not.toBeNull();
    expect(() => groupsFigure(...of(before))).toThrow('refused join');
  });

  test('rates of two days', () => {
    const of = (changes: Partial<Observation>) =>
      at([
        portal('portal766_original_result_available', '91', 60),
        portal('portal766_so_hoa_giay_to_giai_quyet', '91', 40, changes),
      ]);
    expect(ratesFigure(...of({}))).not.toBeNull();
    expect(() => ratesFigure(...of(before))).toThrow('refused join');
  });

  test('tiers of which one is a target', () => {
    const of = (changes: Partial<Observation>) =>
      at([
        press('dossiers_received_commune_level', '91', 80848, changes),
        press('dossiers_received_province_level', '91', 7581),
      ]);
    expect(tiersFigure(...of({}))).not.toBeNull();
    expect(() => tiersFigure(...of({ modality: 'target' }))).toThrow('refused join: Targets');
  });

  test('tiers of two sources or two periods are no pair at all', () => {
    for (const changes of [{ source: 'other-news' }, { period: { start: null, end: null } }])
      expect(
        tiersFigure(
          ...at([
            press('dossiers_received_commune_level', '91', 80848, changes),
            press('dossiers_received_province_level', '91', 7581),
          ]),
        ),
      ).toBeNull();
  });

  test('a norm with staff of another scope', () => {
    const of = (changes: Partial<Observation>) =>
      at([
        press('staff_commune_norm', '91', 2457),
        press('staff_commune_level', '91', 2376, changes),
        press('staff_commune_shortfall', '91', 81),
      ]);
    expect(normFigure(...of({}))).not.toBeNull();
    const scope = { vi: 'gồm viên chức', en: 'with public employees' };
    expect(() => normFigure(...of({ scope }))).toThrow('refused join');
  });

  test('centres that are planned are not set among units that exist', () => {
    const of = (changes: Partial<Observation>) =>
      at([units('91', 4), press('pasc_commune', '91', 3, changes)]);
    expect(centresFigure(...of({}))).not.toBeNull();
    expect(centresFigure(...of({ modality: 'target' }))).toBeNull();
  });
});

test('every file that draws figures asks refuseJoin; units alone are one count in its kinds', () => {
  const folder = 'src/figures';
  const drawing = readdirSync(folder).filter((file) =>
    /chart: \{/.test(readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const free = drawing.filter(
    (file) => !/refuseJoin\(/.test(readFileSync(`${folder}/${file}`, 'utf8')),
  );
  expect(drawing).toContain('orderFigure.ts');
  expect(free).toEqual(['unitsFigure.ts']);
});
