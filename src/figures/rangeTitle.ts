import type { Slice } from '../dataset/slice.ts';
import { median } from '../stats/median.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Context } from './context.ts';
import { enoughCases } from './enoughCases.ts';
import { extent } from './extent.ts';
import { formatComputed } from './sliceWords.ts';

/**
 * Returns a title that tells a slice of provinces from end to end: whose the ends are only where
 * Hai Cấp may order places by the indicator and each has cases enough; else by its median.
 */
export function rangeTitle(ctx: Context, indicator: Indicator, found: Slice): string {
  const { say, locale } = ctx;
  const name = indicator.short[locale];
  const { low, lowAt, high, highAt } = extent(ctx, found);
  if (indicator.provinces === 'ordered' && found.observations.every((o) => enoughCases(ctx, o)))
    return say['title.range'](name, low, lowAt, high, highAt);
  const middle = median(found.observations.flatMap((o) => o.value ?? [])) ?? 0;
  return say['title.spread'](name, low, high, formatComputed(ctx, indicator, middle));
}
