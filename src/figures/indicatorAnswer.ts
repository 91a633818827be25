import { type Slice, slice } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import { median } from '../stats/median.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import type { Context } from './context.ts';
import { enoughCases } from './enoughCases.ts';
import { extent } from './extent.ts';
import { indicatorOf } from './indicator.ts';
import { latest, sameTime } from './latest.ts';
import { countedPlaces, formatComputed, timePhrase } from './sliceWords.ts';
import { valuePhrase } from './valuePhrase.ts';

const valuesOf = ({ observations }: Slice): number[] => observations.flatMap((o) => o.value ?? []);

/** Points: the mean that the portal prints, else the median of the provinces. */
function points(ctx: Context, indicator: Indicator, found: Slice): string | null {
  const { say, locale, dataset } = ctx;
  const printed = latest(ctx, dataset.nation.code, indicator.id);
  const of = formatNumber(indicator.max ?? 0, locale);
  if (printed && found.observations.every((o) => sameTime(o, printed)))
    return say['answer.printed'](formatShort(printed, locale), of);
  const middle = median(valuesOf(found));
  const n = formatNumber(found.observations.length, locale);
  return middle === null
    ? null
    : say['answer.median'](n, formatComputed(ctx, indicator, middle), of);
}

/** The country in a figure; null where the provinces can't be taken together. */
function country(ctx: Context, indicator: Indicator, found: Slice): string | null {
  const { say, locale } = ctx;
  if (indicator.type === 'score') return points(ctx, indicator, found);
  if (indicator.type === 'count' && indicator.aggregate === 'sum') {
    const sum = valuesOf(found).reduce((total, value) => total + value, 0);
    return say['title.sum'](indicator.short[locale], formatNumber(sum, locale));
  }
  const pooled = pooledRate(found.observations);
  return pooled === null
    ? null
    : say['answer.pooled'](valuePhrase(ctx, indicator, formatComputed(ctx, indicator, pooled)));
}

/** The places at the ends, where they may be ordered or the portal ranks them. */
function ends(ctx: Context, indicator: Indicator, found: Slice): string | null {
  const { say, locale, dataset } = ctx;
  const first = found.observations.find(({ rank, cell }) => rank === 1 && cell !== null);
  if (first) {
    const name = placeName(dataset.place(first.places[0] ?? ''), locale);
    return say['answer.first'](name, formatShort(first, locale));
  }
  if (indicator.provinces !== 'ordered' || !found.observations.every((o) => enoughCases(ctx, o)))
    return null;
  const { high, highAt, low, lowAt } = extent(ctx, found);
  return say['answer.ends'](high, highAt, low, lowAt);
}

/**
 * Returns what an indicator's page answers, in a sentence: the figure of the country with its time and
 * n of N, then the places at the ends where an order is allowed. Null where provinces are not
 * drawn by it, or their figures say nothing of the country.
 */
export function indicatorAnswer(ctx: Context, id: string): string | null {
  const indicator = indicatorOf(id);
  const found = indicator.provinces === 'none' ? null : slice(ctx.dataset, id, ctx.dataset.nation);
  const whole = found && country(ctx, indicator, found);
  if (!found || !whole) return null;
  const parts = [
    `${whole}, ${timePhrase(ctx, found)} (${countedPlaces(ctx, found)})`,
    ends(ctx, indicator, found),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}
