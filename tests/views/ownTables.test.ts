import { describe, expect, test } from 'vitest';
import { communeView } from '../../src/views/communeView.ts';
import { indicatorView } from '../../src/views/indicatorView.ts';
import { fromTables } from '../../src/views/statedOf.ts';
import { whyNotOneChart, indicatorById } from '../../src/catalogue/index.ts';
import { portal, press, telling } from '../support/smallNation.ts';

const own = 'staff_quota_civil_servants';
const quarter = { period: { start: '2026-07-01', end: '2026-09-30' }, source: 'portal-b' };
const table = [
  portal(own, '91', 120, quarter),
  portal(own, '90001', 50, quarter),
  portal(own, '90002', 70, quarter),
];
const article = press(own, '92', 200);

describe('what a province publishes of its own in an official table', () => {
  test('is listed on the page of each of its places', () => {
    const ctx = telling([...table, article]);
    const values = ['91', '90001', '90002'].map((code) =>
      fromTables(ctx, ctx.dataset.place(code)).map(({ value }) => value),
    );
    expect(values).toEqual([[120], [50], [70]]);
    const view = communeView(ctx, ctx.dataset.place('90001'));
    expect(JSON.stringify(view)).toContain('50');
  });

  test('stands on the indicator’s page beside what articles quote, each with its source', () => {
    const { stated, figures } = indicatorView(telling([...table, article], 'en'), own);
    expect(JSON.stringify(figures)).toContain('120');
    expect(JSON.stringify(stated)).toContain('200');
    // Published for the same time the two make one slice, which is no table of an authority.
    const sameTime = press(own, '92', 200, { ...quarter, asOf: table[0]!.asOf });
    const together = indicatorView(telling([...table, sameTime], 'en'), own);
    for (const value of ['120', '200'])
      expect(JSON.stringify([together.figures, together.stated])).toContain(value);
  });

  test('stands there once, where no article has it', () => {
    const { stated, figures } = indicatorView(telling(table, 'en'), own);
    expect(figures.length + stated.length).toBe(1);
    expect(JSON.stringify([figures, stated])).toContain('120');
  });

  test('never shares a chart with what an article quotes, nor with the portal', () => {
    expect(whyNotOneChart([table[0]!, article], indicatorById)?.en).toMatch(/staff figures/);
    const received = portal('portal766_received', '91', 5);
    expect(whyNotOneChart([table[0]!, received], indicatorById)?.en).toMatch(/differ in origin/);
  });
});
