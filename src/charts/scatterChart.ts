import type { ChartOptions, Point, Tick } from './types.ts';

export interface ScatterOptions extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xScale: 'log' | 'linear';
  /** Width of the drawing in px: 288 or 640. */
  readonly width: number;
  /** Begins every id in the drawing; unique on its page. */
  readonly idPrefix: string;
  /** Words about what is absent, on a line of their own: `3 communes: not collected here yet`. */
  readonly absent?: string;
}

export function scatterChart(data: readonly Point[], options: ScatterOptions): string {
  return JSON.stringify([data, options]);
}
