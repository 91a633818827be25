import type { Slice } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import type { Indicator } from '../model/indicator.ts';
import { isDated } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Context } from './context.ts';
import { countedPlaces, timePhrase } from './sliceWords.ts';

/** What an order of places is never shown without, each in words. */
export interface OrderTerms {
  readonly definition: string;
  /** How many of how many places. */
  readonly counted: string;
  /** Who stands beside whom. */
  readonly peers: string;
  readonly period: string;
}

/**
 * Returns the terms of an order of the places of a parent. Read without them, it is a league table.
 *
 * @throws where the definition, n of N, the peers or the period is missing
 */
export function orderTerms(
  ctx: Context,
  { id, definition }: Indicator,
  found: Slice,
  parent: Place,
): OrderTerms {
  const { say, locale } = ctx;
  const within = placeName(parent, locale);
  const counted = found.observations.length > 0 ? countedPlaces(ctx, found) : '';
  const terms = {
    definition: definition[locale],
    counted,
    peers: counted === '' || within === '' ? '' : say['order.peers'](counted, within),
    period: isDated(found.period) || found.asOf !== null ? timePhrase(ctx, found) : '',
  };
  const missing = Object.entries(terms).flatMap(([term, words]) => (words === '' ? term : []));
  if (missing.length > 0)
    throw new Error(`missing terms of the order by ${id}: ${missing.join(', ')}`);
  return terms;
}
