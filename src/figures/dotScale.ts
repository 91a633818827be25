import { scaleLinear, ticks } from 'd3';
import type { Tick } from '../charts/types.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Context } from './context.ts';

/** A scale for dots. */
export interface DotScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/**
 * Returns a scale with round ends for dots between two values. Dots have no length, so it may begin
 * where the data do: its first label then says from where.
 */
export function dotScale(
  { say, locale }: Context,
  { unit }: Indicator,
  lowest: number,
  highest: number,
): DotScale {
  const [low = 0, high = 1] = scaleLinear([lowest, highest], [0, 1]).nice(4).domain();
  const domain = low === high ? ([low - 1, high + 1] as const) : ([low, high] as const);
  const words = (value: number) => `${formatNumber(value, locale)}${unit === 'percent' ? '%' : ''}`;
  return {
    domain,
    ticks: ticks(...domain, 4).map((value, i) => ({
      value,
      text: i === 0 && value > 0 ? say['scale.from'](words(value)) : words(value),
    })),
  };
}
