import type { ChartOptions, Dot, Tick } from './types.ts';

export interface StripOptions extends ChartOptions {
  /** Positions in the data of the places in question. */
  readonly highlighted: readonly number[];
  readonly median: Tick | null;
  readonly ticks: readonly Tick[];
  readonly domain: readonly [number, number];
  /** Words about what is absent, on a line of their own: `3 communes: not collected here yet`. */
  readonly absent?: string;
}

export function stripChart(data: readonly Dot[], options: StripOptions): string {
  return JSON.stringify([data, options]);
}
