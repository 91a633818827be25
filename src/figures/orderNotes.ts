import type { Slice } from '../dataset/slice.ts';
import { formatList } from '../i18n/lists.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import { formatStatus } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Place } from '../model/place.ts';
import type { Context } from './context.ts';
import { casesOf, enoughCases, fewest } from './enoughCases.ts';
import { whyMissing } from './whyMissing.ts';

/** Places that have too few cases for an order, each with its n. */
function tooFew(ctx: Context, { observations }: Slice): string[] {
  const { say, locale, dataset } = ctx;
  const few = observations.filter((o) => !enoughCases(ctx, o));
  const names = few.map((o) => {
    const n = say['word.nOf'](formatNumber(casesOf(ctx, o) ?? 0, locale));
    return `${placeName(dataset.place(o.places[0] ?? ''), locale)} (${n})`;
  });
  const reason = say['order.reason.few'](String(fewest));
  return few.length === 0
    ? []
    : [say['order.leftOut'](reason, String(few.length), formatList(names, locale))];
}

/** Places that the source does not tell of, or of which it says why there is no figure. */
function absent(ctx: Context, found: Slice): string[] {
  const { say, locale, dataset } = ctx;
  const reason = (place: Place): string =>
    formatStatus(whyMissing(dataset, found, place)?.status ?? 'not-collected', locale);
  return [...Map.groupBy(found.missing, reason)].map(([why, places]) => {
    const names = places.map((place) => placeName(place, locale));
    return say['order.missing'](why, String(places.length), formatList(names, locale));
  });
}

/**
 * Returns what stands beneath an order: who is missing, by reason, never imputed, and what the
 * order can't say. Of places that are in no order only those missing are told.
 */
export function orderNotes(
  ctx: Context,
  indicator: Indicator,
  found: Slice,
  ordered: boolean,
  ours: boolean,
): string[] {
  const { say, locale } = ctx;
  const missing = [...(ours ? tooFew(ctx, found) : []), ...absent(ctx, found)];
  if (!ordered) return missing;
  const caution = indicator.caution?.[locale] ?? '';
  return [
    ...missing,
    say['order.cannotSay']([caution, say['order.caution']].filter(Boolean).join(' ')),
  ];
}
