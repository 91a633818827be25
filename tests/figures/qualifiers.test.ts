import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.ts';
import { observationColumns } from '../../src/downloads/columns.ts';
import { csv } from '../../src/downloads/csv.ts';
import type { Context } from '../../src/figures/context.ts';
import { context } from '../../src/figures/context.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { normFigure } from '../../src/figures/normFigure.ts';
import { orderFigure } from '../../src/figures/orderFigure.ts';
import { tiersFigure } from '../../src/figures/tiersFigure.ts';
import { locales } from '../../src/locales.ts';
import type { Observation } from '../../src/model/observation.ts';
import { nation, portal, press } from '../support/smallNation.ts';

type Changes = Partial<Pick<Observation, 'qualifier' | 'modality'>>;

/** The four ways in which a reader meets a figure. */
interface Told {
  readonly drawing: string;
  readonly words: string;
  readonly table: string;
  readonly csv: string;
}

const withoutText = (svg: string): string =>
  svg.replace(/<(title|desc|text|tspan)\b[^>]*>.*?<\/\1>/gs, '').replace(/aria-label="[^"]*"/g, '');

function told(ctx: Context, figure: Figure): Told {
  const drawing = drawChart(figure.chart!);
  const svg = drawing.kind === 'fluid' ? drawing.svg : drawing.wide;
  return {
    drawing: withoutText(svg),
    words: [...svg.matchAll(/<(title|desc|text|tspan)\b[^>]*>([^<]*)/g)]
      .map(([, , t]) => t)
      .join('|'),
    table: figure.table.rows.map((row) => row.map(({ text }) => text).join('|')).join('\n'),
    csv: csv(ctx.dataset.observations, observationColumns(ctx.dataset)),
  };
}

const cases = {
  'the tiers of a province': {
    figures: (changes: Changes) => [
      press('dossiers_received_commune_level', '91', 80848, changes),
      press('dossiers_received_province_level', '91', 7581),
    ],
    make: (ctx: Context) => tiersFigure(ctx, ctx.dataset.place('91')),
  },
  'a norm, the staff present and the shortfall': {
    figures: ({ qualifier = 'exact' }: Changes) => [
      press('staff_commune_norm', '91', 2457),
      press('staff_commune_level', '91', 2376, { qualifier }),
      press('staff_commune_shortfall', '91', 81),
    ],
    make: (ctx: Context) => normFigure(ctx, ctx.dataset.place('91')),
  },
};

const tell = (which: keyof typeof cases, changes: Changes, locale: 'vi' | 'en'): Told => {
  const ctx = context(nation(cases[which].figures(changes)), locale);
  return told(ctx, cases[which].make(ctx)!);
};

describe('changing one word of a figure changes its drawing, its words, its table and its download', () => {
  for (const which of Object.keys(cases) as Array<keyof typeof cases>)
    test.each([
      ['over', 'hơn', 'over'],
      ['nearly', 'gần', 'nearly'],
      ['about', 'khoảng', 'about'],
      ['under', 'dưới', 'under'],
      ['at-least', 'trở lên', 'or more'],
      ['up-to', 'tối đa', 'up to'],
    ] as const)(`${which}: %s is not exact`, (qualifier, vi, en) => {
      for (const locale of locales) {
        const word = locale === 'vi' ? vi : en;
        const [exact, changed] = [tell(which, {}, locale), tell(which, { qualifier }, locale)];
        expect(changed.drawing).not.toBe(exact.drawing);
        expect(changed.words.includes(word)).toBe(true);
        expect(exact.words.includes(word)).toBe(false);
        expect(changed.table).toContain(word);
        expect(exact.table).not.toContain(word);
        expect(changed.csv).toContain(`,${qualifier},`);
        expect(exact.csv).not.toContain(`,${qualifier},`);
      }
    });

  test.each([
    ['proposed', 'đề xuất', 'proposed'],
    ['temporary', 'giao tạm thời', 'temporary assignment'],
    ['estimated', 'ước tính', 'estimated'],
  ] as const)('the tiers of a province: %s is not actual', (modality, vi, en) => {
    const both = (changes: Changes, locale: 'vi' | 'en') => {
      const figures = cases['the tiers of a province']
        .figures({})
        .map((o) => ({ ...o, ...changes }));
      const ctx = context(nation(figures), locale);
      return told(ctx, tiersFigure(ctx, ctx.dataset.place('91'))!);
    };
    for (const locale of locales) {
      const word = locale === 'vi' ? vi : en;
      const [actual, changed] = [both({}, locale), both({ modality }, locale)];
      expect(changed.drawing).not.toBe(actual.drawing);
      expect(changed.words).toContain(word);
      expect(changed.table).toContain(word);
      expect(changed.csv).toContain(`,${modality},`);
      for (const each of Object.values(actual)) expect(each).not.toContain(word);
    }
  });

  test('a place in an order: over is written at its bar and in its row', () => {
    const figures = (qualifier: 'exact' | 'over') => [
      portal('portal766_received', '91', 500, { qualifier }),
      portal('portal766_received', '92', 400),
    ];
    const one = (qualifier: 'exact' | 'over') => {
      const ctx = context(nation(figures(qualifier)), 'vi');
      return told(ctx, orderFigure(ctx, 'portal766_received', ctx.dataset.nation)!);
    };
    expect(one('over').words).toContain('hơn 500');
    expect(one('over').table).toContain('hơn 500');
    expect(one('exact').words).not.toContain('hơn');
  });
});

describe('a norm is set beside staff that were counted', () => {
  test('never beside staff that are proposed', () => {
    const figures = cases['a norm, the staff present and the shortfall']
      .figures({})
      .map((o, i) => (i === 1 ? { ...o, modality: 'proposed' as const } : o));
    const ctx = context(nation(figures), 'vi');
    expect(normFigure(ctx, ctx.dataset.place('91'))).toBeNull();
  });
});
