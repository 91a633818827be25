import type { ChartOptions, DotCount, Tone } from './types.ts';

export interface DotsOptions extends ChartOptions {
  /** Dots in a row; default 16. */
  readonly columns?: number;
  /** Default the second colour. */
  readonly tone?: Tone;
}

export function dotsChart(data: DotCount, options: DotsOptions): string {
  return JSON.stringify([data, options]);
}
