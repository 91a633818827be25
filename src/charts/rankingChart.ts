import type { ChartOptions, RankedBar, Tick } from './types.ts';

export interface RankingOptions extends ChartOptions {
  /** A value to compare with, such as the rate of the whole country; null for none. */
  readonly reference: Tick | null;
  /** Ends of the scale; default zero and the largest value. A scale that does not begin at zero is drawn as dots, for a cut bar misleads. */
  readonly domain?: readonly [number, number];
  /** Labelled values of the scale; default none. */
  readonly ticks?: readonly Tick[];
}

export function rankingChart(data: readonly RankedBar[], options: RankingOptions): string {
  return JSON.stringify([data, options]);
}
