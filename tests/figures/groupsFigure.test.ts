import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/index.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { groupsFigure } from '../../src/figures/groupsFigure.ts';
import { vi } from '../../src/i18n/vi.ts';
import type { Observation } from '../../src/model/observation.ts';
import { portal, telling } from '../support/smallNation.ts';

const points = {
  portal766_transparency: 10,
  portal766_progress: 15,
  portal766_online_services: 11,
  portal766_online_payment: 9,
  portal766_digitisation: 6.33,
  portal766_satisfaction: 0,
};

const groups = (at: string, changes: Partial<typeof points> = {}) =>
  Object.entries({ ...points, ...changes }).map(([id, value]) => portal(id, at, value));

const made = (figures: readonly Observation[], at: string): Figure | null => {
  const ctx = telling(figures);
  return groupsFigure(ctx, ctx.dataset.place(at));
};

type Bars = Extract<ChartSpec, { name: 'bars' }>;
const bar = ({ chart }: Figure, n: number) => (chart as Bars).data[n]!;
const cells = ({ table }: Figure, n: number) => table.rows[n]!.map(({ text }) => text);

describe('the six groups of a province', () => {
  const figure = made(
    [...groups('91'), ...groups('92', { portal766_progress: 19 }), ...groups('93')],
    '91',
  )!;

  test('stand in the portal’s order, each in the frame of its maximum', () => {
    expect((figure.chart as Bars).data.map(({ label, text, max }) => [label, text, max])).toEqual([
      [expect.any(String), '10,00/18', 18],
      [expect.any(String), '15,00/20', 20],
      [expect.any(String), '11,00/12', 12],
      [expect.any(String), '9,00/10', 10],
      [expect.any(String), '6,33/22', 22],
      [expect.any(String), '0,00/18', 18],
    ]);
  });

  test('tell the points not reached and the median of all provinces', () => {
    expect(figure.table.head.slice(1)).toEqual([
      'Điểm',
      'Điểm tối đa',
      'Điểm chưa đạt',
      'Trung vị của 3 đơn vị',
    ]);
    expect(cells(figure, 1).slice(1)).toEqual(['15,00', '20', '5,00', '15,00']);
    expect(cells(figure, 4).slice(1)).toEqual(['6,33', '22', '15,67', '6,33']);
    expect(bar(figure, 1).reference).toBe(15);
  });

  test('never make a title of satisfaction, though it lacks the most', () => {
    expect(cells(figure, 5)[3]).toBe('18,00');
    expect(figure.title).toBe('Số hóa hồ sơ còn 15,67/22 điểm chưa đạt');
    expect(figure.notes.join(' ')).toContain(vi['satisfaction.points']);
  });
});

describe('the six groups of a commune', () => {
  const figure = made([...groups('90001'), ...groups('90002')], '90001')!;

  test.each([
    ['transparency', 0],
    ['satisfaction', 5],
  ])('%s is grey, with no gap and no median', (_, n) => {
    expect(bar(figure, n)).toMatchObject({ tone: 'peer', reference: null });
    expect(cells(figure, n).slice(3)).toEqual(['không tính', '–']);
  });

  test('the other four are its own', () => {
    for (const n of [1, 2, 3, 4]) {
      expect(bar(figure, n).tone).not.toBe('peer');
      expect(bar(figure, n).reference).not.toBeNull();
      expect(cells(figure, n)[3]).not.toBe('không tính');
    }
    expect(figure.title).toContain('15,67/22');
    expect(figure.notes[0]).toContain('điểm chung của tỉnh');
  });

  test('a transparency that lacks the most makes no title either', () => {
    const low = groups('90001', { portal766_transparency: 0 });
    expect(made(low, '90001')!.title).toContain('15,67/22');
  });

  test('are set beside the communes of the province, not of another one', () => {
    const other = groups('90005', { portal766_progress: 1 });
    const beside = made([...groups('90001'), ...groups('90002'), ...other], '90001')!;
    expect(bar(beside, 1).reference).toBe(15);
    expect(beside.table.head.at(-1)).toBe('Trung vị của 2 đơn vị');
  });
});

test('points above their maximum are flagged by the build and not drawn', () => {
  const above = groups('90001', { portal766_satisfaction: 18.42 }).map((o) =>
    o.indicator === 'portal766_satisfaction' ? { ...o, flags: ['above-max' as const] } : o,
  );
  const figure = made(above, '90001')!;
  expect((figure.chart as Bars).data).toHaveLength(5);
  expect(JSON.stringify(figure)).not.toContain('18,42');
});

test('the newest day is drawn; a median is never of another day', () => {
  const older = groups('91', { portal766_progress: 2 }).map((o) => ({
    ...o,
    asOf: '2026-09-26',
    period: { start: '2026-01-01', end: '2026-09-26' },
  }));
  expect(cells(made([...older, ...groups('91')], '91')!, 1)[1]).toBe('15,00');
  const alone = made([...older, ...groups('92'), ...groups('93')], '91')!;
  expect(bar(alone, 1)).toMatchObject({ value: 2, reference: null });
});

test('a place without points has no figure', () => {
  expect(made([], '91')).toBeNull();
  expect(made([portal('portal766_progress', '91', null)], '91')).toBeNull();
});
