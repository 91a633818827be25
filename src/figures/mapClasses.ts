import { scaleQuantize } from 'd3';
import type { MapClass } from '../charts/types.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Context } from './context.ts';

/** Returns five classes of equal width with round limits, each with the places in it. */
export function mapClasses({ locale }: Context, values: readonly number[]): MapClass[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const limits = scaleQuantize([low, high], [0, 1, 2, 3, 4]).nice(5).thresholds();
  const from = [-Infinity, ...limits];
  const words = (value: number) => formatNumber(Math.round(value * 100) / 100, locale);
  return from.flatMap((start, i) => {
    const end = from[i + 1] ?? Infinity;
    const count = values.filter((v) => v >= start && v < end).length;
    const text =
      i === 0
        ? `< ${words(end)}`
        : end === Infinity
          ? `${words(start)}+`
          : `${words(start)}–${words(end)}`;
    return { from: i === 0 ? Math.min(low, end) : start, text, count: String(count) };
  });
}
