import type { ChartOptions, Dot, Tick } from './types.ts';

export interface DistributionOptions extends ChartOptions {
  /** Positions in the data of the places in question. */
  readonly highlighted: readonly number[];
  readonly median: Tick | null;
  readonly ticks: readonly Tick[];
  readonly domain: readonly [number, number];
  /** Width of the drawing in px: 288 or 640. */
  readonly width: number;
  /** Begins every id in the drawing; unique on its page. */
  readonly idPrefix: string;
  /** Words about what is absent, on a line of their own: `3 communes: not collected here yet`. */
  readonly absent?: string;
}

export function distributionChart(data: readonly Dot[], options: DistributionOptions): string {
  return JSON.stringify([data, options]);
}
