import { describe, expect, test } from 'vitest';
import { figure } from '../figures.ts';
import { column, known, looked } from '../suspicious.ts';

describe('a table that claims every commune of its province', () => {
  const some = column('neutral', [1, 2]);

  test('names those that are missing', () => {
    const found = looked(some, { complete: true, province: '97' });
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe('warning W-COVERAGE tables/toy/t.csv:0:0');
    expect(found[0]?.[1]).toMatch(/^thiếu \d+ đơn vị: /);
    expect(found[0]?.[2]).toMatch(/^\d+ units are missing: /);
  });

  test('is refused where it has to have them', () => {
    const [found] = looked(some, { complete: 'required', province: '97' });
    expect(found?.[0]).toBe('error E-COVERAGE tables/toy/t.csv:0:0');
    expect(found?.[1]).toMatch(/; hãy thêm dòng, ghi "chưa có" nếu chưa có số$/);
    expect(found?.[2]).toMatch(/; add their rows, with "chưa có" where there is no figure yet$/);
  });

  test.each([
    [{ complete: false, province: '97' }],
    [{ province: '97' }],
    [{ complete: true }],
    [{ complete: true, province: '55' }],
  ])('and only such a table: %j does not', (place) => {
    expect(looked(some, place)).toEqual([]);
  });

  test('says nothing where all are there', () => {
    const all = (known.communes.get('97') ?? []).map(({ code }) => code);
    const figures = all.map((code, i) =>
      figure({ indicator: 'neutral', places: [code], value: i }),
    );
    expect(looked(figures, { complete: true, province: '97' })).toEqual([]);
    expect(looked(figures.slice(1), { complete: true, province: '97' })).toHaveLength(1);
  });
});
