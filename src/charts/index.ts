import { barsChart } from './barsChart.ts';
import { boundaryMapChart } from './boundaryMapChart.ts';
import { distributionChart } from './distributionChart.ts';
import { dotsChart } from './dotsChart.ts';
import { partsChart } from './partsChart.ts';
import { rankingChart } from './rankingChart.ts';
import { stripChart } from './stripChart.ts';
import { tileMapChart } from './tileMapChart.ts';
import { unitGridChart } from './unitGridChart.ts';

/** Charts whose one drawing serves every width. */
export const fluidCharts = {
  bars: barsChart,
  ranking: rankingChart,
  parts: partsChart,
  strip: stripChart,
  tileMap: tileMapChart,
  unitGrid: unitGridChart,
  dots: dotsChart,
} as const;

/** Charts that are drawn twice, for narrow and for wide screens. */
export const pairCharts = {
  distribution: distributionChart,
  boundaryMap: boundaryMapChart,
} as const;

/** Every chart by its name. */
export const charts = { ...fluidCharts, ...pairCharts } as const;

export type ChartName = keyof typeof charts;

type Spec<N extends ChartName> = N extends ChartName
  ? {
      readonly name: N;
      readonly data: Parameters<(typeof charts)[N]>[0];
      /** The width is chosen when drawing. */
      readonly options: Omit<Parameters<(typeof charts)[N]>[1], 'width'>;
    }
  : never;

/** What a figure asks for: a chart, its data, its finished words. */
export type ChartSpec = Spec<ChartName>;

/** A drawing for every width, or one for wide and one for narrow screens. */
export type Drawing =
  | { readonly kind: 'fluid'; readonly svg: string }
  | { readonly kind: 'pair'; readonly wide: string; readonly narrow: string };

/** Widths in px of a pair; a screen of 320 px leaves 286, and the narrow one may only grow. */
export const pairWidths = { wide: 640, narrow: 280 } as const;

const fluid = (svg: string): Drawing => ({ kind: 'fluid', svg });

const pair = (draw: (width: number, suffix: string) => string): Drawing => ({
  kind: 'pair',
  wide: draw(pairWidths.wide, 'w'),
  narrow: draw(pairWidths.narrow, 'n'),
});

/** Returns the one drawing that a figure asks for at a width in px, such as that of a picture. */
export function drawChartAt(spec: ChartSpec, width: number): string {
  if (spec.name === 'boundaryMap') return boundaryMapChart(spec.data, { ...spec.options, width });
  if (spec.name === 'distribution') return distributionChart(spec.data, { ...spec.options, width });
  const drawing = drawChart(spec);
  if (drawing.kind === 'pair') throw new Error(`invalid drawing at one width: ${spec.name}`);
  return drawing.svg.replace(' width="100%"', ` width="${width}"`);
}

/** Returns the drawing that a figure asks for; the same request gives the same bytes. */
export function drawChart(spec: ChartSpec): Drawing {
  switch (spec.name) {
    case 'bars':
      return fluid(barsChart(spec.data, spec.options));
    case 'ranking':
      return fluid(rankingChart(spec.data, spec.options));
    case 'parts':
      return fluid(partsChart(spec.data, spec.options));
    case 'strip':
      return fluid(stripChart(spec.data, spec.options));
    case 'tileMap':
      return fluid(tileMapChart(spec.data, spec.options));
    case 'unitGrid':
      return fluid(unitGridChart(spec.data, spec.options));
    case 'dots':
      return fluid(dotsChart(spec.data, spec.options));
    case 'boundaryMap':
      return pair((width) => boundaryMapChart(spec.data, { ...spec.options, width }));
    case 'distribution': {
      const { data, options } = spec;
      return pair((width, suffix) =>
        distributionChart(data, { ...options, width, idPrefix: `${options.idPrefix}-${suffix}` }),
      );
    }
  }
}
