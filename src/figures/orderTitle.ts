import type { Slice } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { Context } from './context.ts';
import { plainTitle } from './plainTitle.ts';
import { rangeTitle } from './rangeTitle.ts';
import { formatComputed } from './sliceWords.ts';

/** How the places stand: by our order, by the source's printed rank, or by code with no order meant. */
export type Order = 'ours' | 'printed' | 'none';

export interface Placed {
  readonly observation: Observation;
  /** Empty where it is not ordered. */
  readonly position: string;
}

/** All that an order's title is told from. */
interface Ordered {
  readonly indicator: Indicator;
  readonly found: Slice;
  readonly order: Order;
  readonly rows: readonly Placed[];
  readonly parent: Place;
  /** Null where the places can't be taken together. */
  readonly pooled: number | null;
}

/** How many of those ordered stand above all taken together. */
function pooledTitle(ctx: Context, { indicator, rows, parent }: Ordered, pooled: number): string {
  const { say, locale } = ctx;
  const ordered = rows.filter(({ position }) => position !== '');
  const above = ordered.filter(({ observation }) => (observation.value ?? 0) > pooled).length;
  const [together, n] = [formatComputed(ctx, indicator, pooled), String(ordered.length)];
  return parent.level === 'nation'
    ? say['order.title.pooled'](together, String(above), n)
    : say['order.title.pooledOf'](placeName(parent, locale), together, String(above), n);
}

/**
 * Returns the title of an order: how many stand above all together; the first of the portal's table
 * only where the portal prints ranks; else from end to end, or together.
 */
export function orderTitle(ctx: Context, ordered: Ordered): string {
  const { say, locale, dataset } = ctx;
  const { indicator, found, order, rows, pooled } = ordered;
  const [first] = rows;
  if (order === 'ours' && pooled !== null && first?.position)
    return pooledTitle(ctx, ordered, pooled);
  if (order === 'printed' && first?.position === '1') {
    const place = dataset.place(first.observation.places[0] ?? '');
    const value = formatShort(first.observation, locale);
    return say['order.title.printed'](placeName(place, locale), value);
  }
  if (order === 'ours') {
    const observations = rows.flatMap((row) => (row.position ? row.observation : []));
    if (observations.length > 0) return rangeTitle(ctx, indicator, { ...found, observations });
  }
  if (order === 'none' && pooled !== null)
    return say['title.pooled'](indicator.short[locale], formatComputed(ctx, indicator, pooled));
  return plainTitle(ctx, indicator, found);
}
