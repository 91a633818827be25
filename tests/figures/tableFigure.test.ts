import { describe, expect, test } from 'vitest';
import { lastStated, latest } from '../../src/figures/latest.ts';
import { tableFigure } from '../../src/figures/tableFigure.ts';
import { portal, press, rate, telling } from '../support/smallNation.ts';

const quarter = {
  asOf: null,
  period: { start: '2026-07-01', end: '2026-09-30' },
  source: 'portal-b',
} as const;

describe('other figures of official tables', () => {
  const figures = [
    portal('portal766_received', '91', 464494, quarter),
    portal('portal766_petitions', '91', 715),
    portal('portal766_petitions', '91', 499, quarter),
    rate('portal766_petition_processing_on_time', '91', 3, 6),
    portal('portal766_fee_formality', '91', 326),
  ];
  const figure = tableFigure(telling(figures), 'records', figures)!;
  const rows = figure.table.rows;

  test('are a table under the time that most share, and tell of any other row by row', () => {
    expect(figure.chart).toBeNull();
    expect(figure.subtitle).toBe('năm 2026 đến 10/10/2026');
    expect(rows.map(([name]) => name!.detail)).toEqual([
      'quý III/2026',
      undefined,
      'quý III/2026',
      undefined,
      undefined,
    ]);
  });

  test('never carry the period of another table in their name', () => {
    expect(rows[0]!.map(({ text }) => text)).toEqual(['Hồ sơ tiếp nhận', '464.494']);
  });

  test('give a rate its n', () => {
    expect(rows[3]![1]!.text).toBe('3 trên 6 (50,00%)');
  });

  test('of none are no figure', () => {
    expect(tableFigure(telling([]), 'records', [])).toBeNull();
  });
});

describe('the newest figure of a place', () => {
  const ctx = telling([
    portal('portal766_petitions', '91', 500, { asOf: '2026-09-26' }),
    portal('portal766_petitions', '91', 715),
    portal('portal766_petitions', '91', 499, quarter),
    press('portal766_petitions', '91', 1, { period: { start: null, end: '2026-12-31' } }),
  ]);

  test('is of an official table, the newest of all or of one', () => {
    expect(latest(ctx, '91', 'portal766_petitions')!.value).toBe(715);
    expect(lastStated(ctx, '91', 'portal766_petitions', 'portal-b')!.value).toBe(499);
    expect(latest(ctx, '92', 'portal766_petitions')).toBeNull();
  });
});

describe('a value that a table does not have', () => {
  const none = { value: null, status: 'not-applicable', numerator: 0, denominator: 0 } as const;
  const ctx = telling([
    portal('portal766_petition_processing_on_time', '91', 50, { asOf: '2026-09-26' }),
    portal('portal766_petition_processing_on_time', '91', 0, none),
  ]);

  test('is told with its reason, and is no zero', () => {
    const stated = lastStated(ctx, '91', 'portal766_petition_processing_on_time')!;
    const figure = tableFigure(ctx, 'x', [stated])!;
    expect(figure.table.rows[0]![1]!.text).toBe('không có trường hợp nào');
    expect(figure.table.rows[0]![1]!.kind).toBe('absent');
  });

  test('never becomes the newest value', () => {
    expect(latest(ctx, '91', 'portal766_petition_processing_on_time')!.value).toBe(50);
  });
});
