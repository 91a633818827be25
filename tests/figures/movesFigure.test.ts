import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { movesFigure } from '../../src/figures/movesFigure.ts';
import type { Observation } from '../../src/model/observation.ts';
import { portal, press, telling } from '../support/smallNation.ts';

const on = (asOf: string, values: Readonly<Record<string, number>>, changes = {}) =>
  Object.entries(values).map(([id, value]) =>
    portal(`portal766_${id}`, '91', value, { asOf, ...changes }),
  );

const made = (figures: readonly Observation[], locale: 'vi' | 'en' = 'vi'): Figure | null => {
  const ctx = telling(figures, locale);
  return movesFigure(ctx, ctx.dataset.place('91'));
};

const cells = ({ table }: Figure) => table.rows.map((row) => row.map(({ text }) => text).slice(1));

const figures = [
  ...on('2026-10-10', { total: 63.25, transparency: 12, progress: 17.5 }),
  ...on('2026-09-26', { total: 60, transparency: 8.48, progress: 18 }),
];

describe('what moved between dates', () => {
  test('is a table and never a drawing', () => {
    const figure = made(figures)!;
    expect(figure.chart).toBeNull();
    expect(figure.notes[0]).toContain('không phải xu hướng');
  });

  test('has the dates in order and the change with its sign', () => {
    const figure = made(figures)!;
    expect(figure.table.head.slice(1)).toEqual(['26/9', '10/10', 'Chênh lệch']);
    expect(cells(figure)[0]).toEqual(['8,48', '12,00', '+3,52']);
    expect(cells(figure)[1]).toEqual(['18,00', '17,50', '−0,50']);
    expect(cells(figure).at(-1)).toEqual(['60,00', '63,25', '+3,25']);
  });

  test('tells the group that moved the most, either way, in so many days', () => {
    expect(made(figures)!.title).toMatch(/^Tổng điểm \+3,25 trong \d+ ngày; riêng .* \+3,52$/);
    const down = [
      ...on('2026-09-26', { total: 60, transparency: 16.48, progress: 10 }),
      ...on('2026-10-10', { total: 58, transparency: 8.48, progress: 16 }),
    ];
    expect(made(down)!.title).toMatch(/^Tổng điểm −2,00 trong 14 ngày; .* −8,00$/);
    expect(made(down, 'en')!.title).toMatch(/−8\.00$/);
  });

  test('has no change for a group that one of the dates lacks: absent is not zero', () => {
    const figure = made([...figures, ...on('2026-10-10', { digitisation: 20 })])!;
    const row = cells(figure).find(([, last]) => last === '20,00')!;
    expect(row).toEqual(['chưa có trong Hai Cấp', '20,00', 'chưa có trong Hai Cấp']);
    expect(figure.title).toContain('+3,52');
  });

  test('says where a printed total is not the sum of its groups', () => {
    const differs = [...figures, ...on('2026-10-03', { total: 61 }, { flags: ['sum-differs'] })];
    expect(made(figures)!.notes).toHaveLength(1);
    expect(made(differs)!.notes[1]).toContain('không bằng tổng sáu nhóm');
  });
});

test('one date, or figures of documents alone, show no move', () => {
  expect(made(figures.slice(0, 3))).toBeNull();
  expect(made([])).toBeNull();
  const quoted = [press('portal766_total', '91', 1), press('portal766_total', '91', 2)];
  expect(made(quoted)).toBeNull();
});
