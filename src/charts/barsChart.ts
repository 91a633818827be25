import type { ChartOptions, Bar, Tick } from './types.ts';

export interface BarsOptions extends ChartOptions {
  /** Value at the right end of the scale; default the largest value, maximum or reference. */
  readonly max?: number;
  /** Labelled values of the scale; default none. */
  readonly ticks?: readonly Tick[];
  /** Word of the legend for the reference ticks: `median of 34`; default no legend. */
  readonly referenceText?: string;
  /** Word of the legend for the frames: `maximum`; default no legend. */
  readonly frameText?: string;
}

export function barsChart(data: readonly Bar[], options: BarsOptions): string {
  return JSON.stringify([data, options]);
}
