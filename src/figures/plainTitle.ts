import type { Slice } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Indicator } from '../model/indicator.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import { enoughCases } from './enoughCases.ts';
import type { Context } from './context.ts';
import { rangeTitle } from './rangeTitle.ts';
import { formatComputed } from './sliceWords.ts';

const sum = (values: ReadonlyArray<number | null>): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/**
 * Returns a title that orders nobody where nothing may be ordered: a count by its
 * total, a rate on too few cases by its counts taken together, days by their name.
 * Rates and points that may be compared are told from the lowest to the highest.
 */
export function plainTitle(ctx: Context, indicator: Indicator, found: Slice): string {
  const { say, locale } = ctx;
  const { observations } = found;
  const name = indicator.short[locale];
  if (indicator.type === 'count' && indicator.aggregate === 'sum')
    return say['title.sum'](name, formatNumber(sum(observations.map((o) => o.value)), locale));
  if (!['rate', 'score'].includes(indicator.type)) return name;
  if (observations.every((o) => enoughCases(ctx, o))) return rangeTitle(ctx, indicator, found);
  const pooled = pooledRate(observations);
  return pooled === null ? name : say['title.pooled'](name, formatComputed(ctx, indicator, pooled));
}
