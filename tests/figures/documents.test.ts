import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/index.ts';
import { centresFigure } from '../../src/figures/centresFigure.ts';
import { context } from '../../src/figures/context.ts';
import { normFigure } from '../../src/figures/normFigure.ts';
import { tiersFigure } from '../../src/figures/tiersFigure.ts';
import { unitsFigure } from '../../src/figures/unitsFigure.ts';
import { vi } from '../../src/i18n/vi.ts';
import type { Observation } from '../../src/model/observation.ts';
import { nation, press, telling, units } from '../support/smallNation.ts';

const at = (figures: readonly Observation[], locale: 'vi' | 'en' = 'vi') => {
  const ctx = telling(figures, locale);
  return [ctx, ctx.dataset.place('91')] as const;
};

describe('applications by tier', () => {
  const tiers = [
    press('dossiers_received_province_level', '91', 7581),
    press('dossiers_received_commune_level', '91', 80848),
  ];

  test('are parts of a whole where they make the printed total', () => {
    const figure = tiersFigure(...at([...tiers, press('dossiers_received', '91', 88429)]))!;
    expect(figure.title).toBe(vi['tiers.title.whole']('80.848', '88.429'));
    expect(figure.subtitle).toContain('Theo báo chí, 11/2025');
    expect(figure.notes).toEqual([]);
    expect(figure.table.rows.map((row) => row[1]!.text)).toEqual(['80.848', '7.581', '88.429']);
  });

  test('keep a printed total that differs, and say so', () => {
    const figure = tiersFigure(...at([...tiers, press('dossiers_received', '91', 90000)]))!;
    expect(figure.title).toBe(vi['tiers.title']('80.848', '7.581'));
    expect(figure.notes).toEqual([vi['tiers.differs']('90.000')]);
    expect(figure.table.rows).toHaveLength(3);
  });

  test('have no total where the source prints none: ours is not put in its place', () => {
    const figure = tiersFigure(
      ...at([...tiers, press('dossiers_received', '91', 88429, { source: 'other-news' })]),
    )!;
    expect((figure.chart as Extract<ChartSpec, { name: 'parts' }>).options.total).toBeNull();
    expect(JSON.stringify(figure)).not.toContain('88.429');
  });

  test('are not drawn of one tier alone, nor of a joint figure', () => {
    expect(tiersFigure(...at(tiers.slice(1)))).toBeNull();
    const joint = tiers.map((o) => ({ ...o, places: ['91', '92'] }));
    expect(tiersFigure(...at(joint))).toBeNull();
  });
});

describe('a norm and the staff present', () => {
  const staff = [
    press('staff_commune_norm', '91', 2457),
    press('staff_commune_level', '91', 2376),
    press('staff_commune_shortfall', '91', 81),
  ];

  test('are drawn where one source prints all three', () => {
    const figure = normFigure(...at(staff))!;
    expect(figure.title).toBe('Còn thiếu 81 người so với định mức 2.457');
    expect(figure.table.rows.map((row) => row[1]!.text)).toEqual([
      '2.457 người',
      '2.376 người',
      '81 người',
    ]);
  });

  test.each([0, 1, 2])('are not drawn where another source prints number %i', (n) => {
    const mixed = staff.map((o, i) => (i === n ? { ...o, source: 'other-news' } : o));
    expect(normFigure(...at(mixed))).toBeNull();
    expect(normFigure(...at(staff.filter((_, i) => i !== n)))).toBeNull();
  });

  test('leave other quotas of the source in words, each with its modality', () => {
    const quota = press('staff_quota_commune', '91', 2728, { modality: 'temporary' });
    const figure = normFigure(...at([...staff, quota]))!;
    expect(figure.notes).toHaveLength(1);
    expect(figure.notes[0]).toContain('2.728 người, giao tạm thời');
    expect(JSON.stringify(figure.chart)).not.toContain('2.728');
    expect(normFigure(...at([...staff, quota], 'en'))!.notes[0]).toContain('temporary assignment');
  });
});

describe('units of a province', () => {
  const before = press('commune_units_before', '91', 194);

  test('are counted by kind', () => {
    const figure = unitsFigure(...at([units('91', 4)]))!;
    expect(figure.title).toBe('4 đơn vị hành chính cấp xã: 2 xã, 1 phường, 1 đặc khu');
    expect(unitsFigure(...at([units('91', 4)], 'en'))!.title).toBe(
      '4 commune-level units: 2 communes, 1 ward, 1 special zone',
    );
    expect(figure.subtitle).toBe('đơn vị · tại ngày 20/9/2026');
    expect(figure.table.rows.map((row) => row[1]!.text)).toEqual(['2', '1', '1', '4']);
  });

  test('were so many before, by a source', () => {
    const figure = unitsFigure(...at([units('91', 4), before]))!;
    expect(figure.notes).toHaveLength(1);
    expect(figure.notes[0]).toMatch(/194 .*theo báo chí, 11\/2025/i);
    expect(figure.table.rows.at(-1)![1]!.text).toBe('194');
    expect(figure.sources).toHaveLength(2);
  });

  test('name the gap of the registry where it is, and only there', () => {
    const note = { vi: 'Mới biết 7 trong 12.', en: 'Knows 7 of 12.' };
    const registry = {
      ...nation([]).registry,
      gaps: [{ province: '91', known: 7, expected: 12, note }],
    };
    const dataset = nation([units('91', 4), units('92', 2)], { registry });
    const of = (code: string, locale: 'vi' | 'en') =>
      unitsFigure(context(dataset, locale), dataset.place(code))!.notes;
    expect([of('91', 'vi'), of('91', 'en')]).toEqual([[note.vi], [note.en]]);
    expect(of('92', 'vi')).toEqual([]);
  });

  test('are not drawn from a figure of the press', () => {
    expect(unitsFigure(...at([press('commune_units', '91', 4)]))).toBeNull();
  });
});

describe('service centres among units', () => {
  const centres = (value: number, changes: Partial<Observation> = {}) =>
    centresFigure(...at([units('91', 4), press('pasc_commune', '91', value, changes)]));

  test('are dots where the number is exact', () => {
    expect(centres(4)!.title).toBe('4/4 đơn vị cấp xã có trung tâm phục vụ hành chính công');
    expect(centres(3)!.chart).toMatchObject({ name: 'dots', data: { filled: 3, total: 4 } });
  });

  test('are not drawn when over, nearly or about so many', () => {
    for (const qualifier of ['over', 'nearly', 'about'] as const)
      expect(centres(3, { qualifier })).toBeNull();
  });

  test('are not drawn when more than the units, or without them', () => {
    expect(centres(5)).toBeNull();
    expect(centresFigure(...at([press('pasc_commune', '91', 3)]))).toBeNull();
    expect(centresFigure(...at([units('91', 4)]))).toBeNull();
  });
});
