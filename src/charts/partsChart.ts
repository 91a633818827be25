import type { ChartOptions, Part } from './types.ts';

export interface PartsOptions extends ChartOptions {
  /** The whole, on a line under its parts; null where it is not stated. */
  readonly total: { readonly label: string; readonly text: string } | null;
}

export function partsChart(data: readonly Part[], options: PartsOptions): string {
  return JSON.stringify([data, options]);
}
